package io.gridcase.matter;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;

/** A ruling of an agency's head on a refusal, kept so that the next such case finds it. */
@Entity
class Precedent {

  @Id
  @GeneratedValue(generator = "precedent_seq")
  @SequenceGenerator(name = "precedent_seq", sequenceName = "precedent_seq")
  private Long id;

  private String city;
  private String matterNumber;
  private String typeCode;
  private long organisationId;
  private String organisation;
  private String outcome;
  private Long submissionId;
  private Instant ruledAt;

  protected Precedent() {}

  Precedent(Matter matter, Assignment part, String outcome, Long submissionId, Instant ruledAt) {
    this.city = matter.city();
    this.matterNumber = matter.number();
    this.typeCode = matter.typeCode();
    this.organisationId = part.organisationId();
    this.organisation = part.organisation();
    this.outcome = outcome;
    this.submissionId = submissionId;
    this.ruledAt = ruledAt;
  }
}
