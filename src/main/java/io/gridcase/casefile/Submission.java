package io.gridcase.casefile;

import io.gridcase.kernel.PersonalText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** What somebody submitted at a step, kept as it was; the text is sealed at rest. */
@Entity
public class Submission {

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

  public Long id() {
    return id;
  }

  public String matterNumber() {
    return matterNumber;
  }

  public String stepKey() {
    return stepKey;
  }

  public Long organisationId() {
    return organisationId;
  }

  public String outcome() {
    return outcome;
  }

  public String content() {
    return content;
  }

  public String submittedBy() {
    return submittedBy;
  }

  public String submitterName() {
    return submitterName;
  }

  public Instant submittedAt() {
    return submittedAt;
  }
}
