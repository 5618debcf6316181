package io.gridcase.attachment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Removes files nobody bound to a case within a day. */
@Component
class UnboundFiles {

  private static final Duration KEPT = Duration.ofHours(24);
  private static final int AT_ONCE = 200;

  private final AttachedFiles files;
  private final FileStore store;
  private final Clock clock;

  UnboundFiles(AttachedFiles files, FileStore store, Clock clock) {
    this.files = files;
    this.store = store;
    this.clock = clock;
  }

  /**
   * Removes each row first and its content after, so that no row is ever without its content; one
   * that is bound at the same moment stays.
   */
  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
  void remove() {
    Instant before = clock.instant().minus(KEPT);
    for (AttachedFile old :
        files.findByMatterNumberIsNullAndUploadedAtBefore(before, Limit.of(AT_ONCE))) {
      if (files.removeUnbound(old.id()) == 1 && !files.existsByDigest(old.digest())) {
        store.remove(old.digest(), before);
      }
    }
  }
}
