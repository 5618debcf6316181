package io.gridcase.appointment;

import io.gridcase.kernel.PersonalText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What an application to let somebody leave a post says. */
@Entity
@Table(name = "officer_exit")
class OfficerExit {

  @Id private String number;

  private String city;

  @Enumerated(EnumType.STRING)
  private Change change;

  @Enumerated(EnumType.STRING)
  private Ground ground;

  private long postId;
  private Long disciplineId;

  @Convert(converter = PersonalText.class)
  private String reason;

  protected OfficerExit() {}

  OfficerExit(String number, String city, long postId, Ground ground, String reason) {
    this.number = number;
    this.city = city;
    this.postId = postId;
    this.ground = ground;
    this.change = ground.change();
    this.reason = reason.strip();
  }

  /** Rests on an agency's proposal to dismiss, or one came while it was in course. */
  OfficerExit proposedBy(Long discipline) {
    disciplineId = discipline;
    return this;
  }

  /** Its grid was changed: it is about the post that goes on elsewhere. */
  void follow(long post) {
    postId = post;
  }

  String number() {
    return number;
  }

  String city() {
    return city;
  }

  Ground ground() {
    return ground;
  }

  long postId() {
    return postId;
  }

  /** The agency's latest proposal to dismiss that belongs to it; null without one. */
  Long disciplineId() {
    return disciplineId;
  }

  String reason() {
    return reason;
  }
}
