package io.gridcase.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** One notice to an organisation or a person. */
@Entity
public class Notice {

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

  Notice(
      String city,
      String number,
      Notices.Kind kind,
      Instant at,
      Long organisationId,
      String username) {
    this.city = city;
    this.matterNumber = number;
    this.kind = kind;
    this.sentAt = at;
    this.organisationId = organisationId;
    this.username = username;
  }

  Notices.Line line(Instant seenUntil) {
    return new Notices.Line(id, matterNumber, kind, sentAt, !sentAt.isAfter(seenUntil));
  }
}
