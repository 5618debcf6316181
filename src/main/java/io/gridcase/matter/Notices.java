package io.gridcase.matter;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Word that reaches people beside their tasks: urgent cases, answers to those who reported. */
@Component
public class Notices {

  /** What a notice is about. */
  public enum Kind {
    /** An urgent case in the department's field. */
    URGENT,
    /** The agency urges the department to finish. */
    REMINDER,
    /** The case somebody reported was answered. */
    ANSWERED
  }

  /** A notice as its receiver reads it. */
  public record Line(long id, String matterNumber, Kind kind, Instant sentAt, boolean read) {}

  private final NoticeStore store;
  private final Clock clock;

  Notices(NoticeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  void tell(Matter matter, long organisationId, Kind kind) {
    store.save(new Notice(matter, kind, clock.instant(), organisationId, null));
  }

  void tell(Matter matter, String username, Kind kind) {
    store.save(new Notice(matter, kind, clock.instant(), null, username));
  }

  List<Line> of(String city, String username, Collection<Long> organisations) {
    return store.of(city, username, organisations, Limit.of(50)).stream()
        .map(Notice::line)
        .toList();
  }
}
