package io.gridcase.matter;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** One notice to an organisation or a person. */
@Entity
class Notice {

  @Id
  @GeneratedValue(generator = "notice_seq")
  @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq")
  private Long id;

  private String city;
  private Long organisationId;
  private String username;
  private String matterNumber;

  @Enumerated(EnumType.STRING)
  private Notices.Kind kind;

  private Instant sentAt;

  protected Notice() {}

  Notice(Matter about, Notices.Kind kind, Instant at, Long organisationId, String username) {
    this.city = about.city();
    this.matterNumber = about.number();
    this.kind = kind;
    this.sentAt = at;
    this.organisationId = organisationId;
    this.username = username;
  }

  Notices.Line line(Instant seenUntil) {
    return new Notices.Line(id, matterNumber, kind, sentAt, !sentAt.isAfter(seenUntil));
  }
}
