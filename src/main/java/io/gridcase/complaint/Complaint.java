package io.gridcase.complaint;

import io.gridcase.access.Actor;
import io.gridcase.kernel.PersonalText;
import io.gridcase.kernel.Refusal;
import io.gridcase.matter.PartyDetails;
import io.gridcase.personnel.PostKind;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Somebody complains about who serves in a grid. */
@Entity
@Table(name = "complaint")
class Complaint {

  @Id
  @GeneratedValue(generator = "complaint_seq")
  @SequenceGenerator(name = "complaint_seq", allocationSize = 50)
  private Long id;

  @Version private long version;
  private String city;

  @Column(name = "code_digest")
  private String codeDigest;

  @Column(name = "request_digest")
  private String requestDigest;

  @Column(name = "grid_id")
  private long gridId;

  @Column(name = "person_id")
  private Long personId;

  @Enumerated(EnumType.STRING)
  private PostKind post;

  @Column(name = "organisation_id")
  private long organisationId;

  @Enumerated(EnumType.STRING)
  private Grounds grounds;

  @Convert(converter = PersonalText.class)
  private String description;

  @Column(name = "contact_name")
  @Convert(converter = PersonalText.class)
  private String contactName;

  @Column(name = "contact_phone")
  @Convert(converter = PersonalText.class)
  private String contactPhone;

  @Column(name = "told_at")
  private Instant toldAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "due_article")
  private String dueArticle;

  @Enumerated(EnumType.STRING)
  private Finding finding;

  @Convert(converter = PersonalText.class)
  private String answer;

  @Column(name = "answered_by")
  private String answeredBy;

  @Column(name = "answered_by_name")
  private String answeredByName;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected Complaint() {}

  Complaint(NewComplaint told, Receiving.Receiver receiver, Instant toldAt) {
    this.city = told.grid().city();
    this.codeDigest = told.codeDigest();
    this.requestDigest = told.requestDigest();
    this.gridId = told.grid().id();
    this.personId = told.personId();
    this.post = told.post();
    this.grounds = told.grounds();
    this.description = told.description();
    if (told.contact() != null) {
      this.contactName = told.contact().name();
      this.contactPhone = told.contact().phone();
    }
    this.organisationId = receiver.organisationId();
    this.dueAt = receiver.dueAt();
    this.dueArticle = receiver.article();
    this.toldAt = toldAt;
  }

  /** Whether it is about this person; where nobody is named, it is about all who work the grid. */
  boolean concerns(Actor actor) {
    return personId == null ? actor.workedGridIds().contains(gridId) : personId == actor.personId();
  }

  /**
   * Answers it, once.
   *
   * @throws Refusal {@code complaint-answered} (409)
   */
  void answer(Finding found, String words, Actor by, Instant at) {
    if (answeredAt != null) {
      throw Refusal.conflict("complaint-answered").with("person", answeredByName);
    }
    this.finding = found;
    this.answer = words;
    this.answeredBy = by.username();
    this.answeredByName = by.name();
    this.answeredAt = at;
  }

  /** How the complainant is reached; the parts may be null. */
  PartyDetails contact() {
    return new PartyDetails(contactName, contactPhone, null, null);
  }

  boolean isOf(String request) {
    return requestDigest.equals(request);
  }

  Long id() {
    return id;
  }

  String city() {
    return city;
  }

  long gridId() {
    return gridId;
  }

  /** Whom it is about; null when nobody is named. */
  Long personId() {
    return personId;
  }

  PostKind post() {
    return post;
  }

  /** The agency that answers. */
  long organisationId() {
    return organisationId;
  }

  Grounds grounds() {
    return grounds;
  }

  String description() {
    return description;
  }

  Instant toldAt() {
    return toldAt;
  }

  Instant dueAt() {
    return dueAt;
  }

  /** What the limit rests on. */
  String dueArticle() {
    return dueArticle;
  }

  /** What was found; null before the answer. */
  Finding finding() {
    return finding;
  }

  String answer() {
    return answer;
  }

  String answeredByName() {
    return answeredByName;
  }

  Instant answeredAt() {
    return answeredAt;
  }
}
