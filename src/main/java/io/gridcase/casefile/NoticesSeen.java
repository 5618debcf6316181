package io.gridcase.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** Up to when somebody has looked at their notices; it never goes back. */
@Entity
class NoticesSeen {

  @Id private String username;
  private Instant seenUntil;

  protected NoticesSeen() {}

  NoticesSeen(String username) {
    this.username = username;
    this.seenUntil = Instant.EPOCH;
  }

  void until(Instant moment) {
    if (moment.isAfter(seenUntil)) {
      seenUntil = moment;
    }
  }

  Instant seenUntil() {
    return seenUntil;
  }
}
