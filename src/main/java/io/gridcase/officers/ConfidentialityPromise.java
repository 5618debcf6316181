package io.gridcase.officers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Somebody's promise to keep secret what the office learns (DY-17, QZ-21-2). */
@Entity
@Table(name = "confidentiality_promise")
class ConfidentialityPromise {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "confidentiality_promise_seq")
  @SequenceGenerator(name = "confidentiality_promise_seq", allocationSize = 50)
  private Long id;

  @Column(name = "person_id")
  private long personId;

  private String edition;
  private String digest;

  @Column(name = "promised_at")
  private Instant promisedAt;

  private String username;

  @Column(name = "paper_signed_on")
  private LocalDate paperSignedOn;

  protected ConfidentialityPromise() {}

  /**
   * A promise.
   *
   * @param digest SM3 of the text that was promised
   * @param username who promised, or wrote down what was signed on paper
   * @param paperSignedOn the day on the paper; null for a promise on the page
   */
  ConfidentialityPromise(
      long personId,
      String edition,
      String digest,
      Instant promisedAt,
      String username,
      LocalDate paperSignedOn) {
    this.personId = personId;
    this.edition = edition;
    this.digest = digest;
    this.promisedAt = promisedAt;
    this.username = username;
    this.paperSignedOn = paperSignedOn;
  }

  String edition() {
    return edition;
  }

  Instant promisedAt() {
    return promisedAt;
  }

  LocalDate paperSignedOn() {
    return paperSignedOn;
  }
}
