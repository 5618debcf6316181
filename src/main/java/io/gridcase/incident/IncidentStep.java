package io.gridcase.incident;

import io.gridcase.access.Actor;
import io.gridcase.kernel.PersonalText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** One thing that was done about an incident, by whom and when. */
@Entity
@Immutable
@Table(name = "incident_step")
class IncidentStep {

  @Id
  @GeneratedValue(generator = "incident_step_seq")
  @SequenceGenerator(name = "incident_step_seq", allocationSize = 50)
  private Long id;

  @Column(name = "incident_id")
  private long incidentId;

  @Enumerated(EnumType.STRING)
  private IncidentAct act;

  private String account;

  /** Free text: it may name people. */
  @Convert(converter = PersonalText.class)
  private String words;

  @Column(name = "done_by")
  private String doneBy;

  @Column(name = "done_by_name")
  private String doneByName;

  @Column(name = "done_at")
  private Instant doneAt;

  protected IncidentStep() {}

  IncidentStep(
      long incidentId, IncidentAct act, String account, String words, Actor by, Instant at) {
    this.incidentId = incidentId;
    this.act = act;
    this.account = account;
    this.words = words;
    this.doneBy = by.username();
    this.doneByName = by.name();
    this.doneAt = at;
  }

  IncidentViews.StepView view() {
    return new IncidentViews.StepView(act, account, words, doneByName, doneAt);
  }
}
