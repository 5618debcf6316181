package io.gridcase.matter;

import io.gridcase.kernel.PersonalText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** What somebody submitted at a step, kept as it was; the text is sealed at rest. */
@Entity
class Submission {

  @Id
  @GeneratedValue(generator = "submission_seq")
  @SequenceGenerator(name = "submission_seq", sequenceName = "submission_seq")
  private Long id;

  private String matterNumber;
  private String stepKey;
  private Long stepId;
  private Long organisationId;
  private String outcome;

  @Convert(converter = PersonalText.class)
  private String content;

  private String submittedBy;
  private String submitterName;
  private Instant submittedAt;

  protected Submission() {}

  Submission(
      String matterNumber,
      String stepKey,
      Long stepId,
      Long organisationId,
      String outcome,
      String content,
      String submittedBy,
      String submitterName,
      Instant submittedAt) {
    this.matterNumber = matterNumber;
    this.stepKey = stepKey;
    this.stepId = stepId;
    this.organisationId = organisationId;
    this.outcome = outcome;
    this.content = content;
    this.submittedBy = submittedBy;
    this.submitterName = submitterName;
    this.submittedAt = submittedAt;
  }

  Long id() {
    return id;
  }

  String matterNumber() {
    return matterNumber;
  }

  String stepKey() {
    return stepKey;
  }

  Long organisationId() {
    return organisationId;
  }

  String outcome() {
    return outcome;
  }

  String content() {
    return content;
  }

  String submittedBy() {
    return submittedBy;
  }

  String submitterName() {
    return submitterName;
  }

  Instant submittedAt() {
    return submittedAt;
  }
}
