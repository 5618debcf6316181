package io.gridcase.attachment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes files nobody bound to a case within a day. */
@Component
class UnboundFiles {

  private static final Duration KEPT = Duration.ofHours(24);
  private static final int AT_ONCE = 200;

  private final AttachedFiles files;
  private final FileStore store;
  private final TransactionTemplate transaction;
  private final Clock clock;

  UnboundFiles(AttachedFiles files, FileStore store, TransactionTemplate transaction, Clock clock) {
    this.files = files;
    this.store = store;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Removes the rows first and the content after, so that no row is ever without its content. */
  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
  void remove() {
    Instant before = clock.instant().minus(KEPT);
    Set<String> digests = new HashSet<>();
    transaction.executeWithoutResult(
        status -> {
          List<AttachedFile> old =
              files.findByMatterNumberIsNullAndUploadedAtBefore(before, Limit.of(AT_ONCE));
          old.forEach(file -> digests.add(file.digest()));
          files.deleteAllInBatch(old);
        });
    for (String digest : digests) {
      if (!files.existsByDigest(digest)) {
        store.remove(digest, before);
      }
    }
  }
}
