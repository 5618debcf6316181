package io.gridcase.casefile;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Word that reaches people beside their tasks: urgent cases, answers to those who reported, what
 * became of what somebody applied for.
 */
@Component
public class Notices {

  /** What a notice is about. */
  public enum Kind {
    /** An urgent case in the department's field. */
    URGENT,
    /** The agency urges the department to finish. */
    REMINDER,
    /** An instructor of the grid advised on the case. */
    ADVISED,
    /** An instructor of the grid urges whoever works on the case. */
    URGED,
    /** The case somebody reported was answered. */
    ANSWERED,
    /** Something to know of that needs no decision, such as who serves in an exclusive grid. */
    REPORTED,
    /** What somebody applied for came back to be amended. */
    RETURNED,
    /** What somebody applied for was refused. */
    REFUSED,
    /** What somebody applied for is done. */
    CARRIED_OUT
  }

  /**
   * A notice as its receiver reads it.
   *
   * @param read whether this person has looked at it; colleagues have their own
   */
  public record Line(long id, String matterNumber, Kind kind, Instant sentAt, boolean read) {}

  private final NoticeStore store;
  private final NoticesSeenStore seen;
  private final Clock clock;

  Notices(NoticeStore store, NoticesSeenStore seen, Clock clock) {
    this.store = store;
    this.seen = seen;
    this.clock = clock;
  }

  /** Tells everybody of an organisation. */
  public void tell(String city, String number, long organisationId, Kind kind) {
    store.save(new Notice(city, number, kind, clock.instant(), organisationId, null));
  }

  /** Tells one person. */
  public void tell(String city, String number, String username, Kind kind) {
    store.save(new Notice(city, number, kind, clock.instant(), null, username));
  }

  List<Line> of(String city, String username, Collection<Long> organisations) {
    Instant until = seen.findById(username).map(NoticesSeen::seenUntil).orElse(Instant.EPOCH);
    return store.of(city, username, organisations, Limit.of(50)).stream()
        .map(notice -> notice.line(until))
        .toList();
  }

  /** Marks what was sent up to a moment as looked at; nothing of the future can be. */
  @Transactional
  void seen(String username, Instant until) {
    Instant now = clock.instant();
    NoticesSeen mark = seen.findById(username).orElseGet(() -> new NoticesSeen(username));
    mark.until(until.isAfter(now) ? now : until);
    seen.save(mark);
  }
}
