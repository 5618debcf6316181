package io.gridcase.matterlist;

import io.gridcase.access.Actor;
import io.gridcase.kernel.PersonalText;
import io.gridcase.kernel.Refusal;
import io.gridcase.matterlist.LawfulTasks.NewLawfulTask;
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
import java.time.LocalDate;

/** What officers of a county do off its list because a law says so, until it is ended (DY-19-4). */
@Entity
@Table(name = "lawful_task")
class LawfulTask {

  @Id
  @GeneratedValue(generator = "lawful_task_seq")
  @SequenceGenerator(name = "lawful_task_seq", allocationSize = 50)
  private Long id;

  @Version private long version;
  private String city;

  @Column(name = "county_code")
  private String countyCode;

  private String name;
  private String law;

  @Enumerated(EnumType.STRING)
  private Category category;

  @Enumerated(EnumType.STRING)
  private Responsibility responsibility;

  @Convert(converter = PersonalText.class)
  private String reason;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_by_name")
  private String decidedByName;

  @Column(name = "decided_on")
  private LocalDate decidedOn;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Column(name = "ended_by_name")
  private String endedByName;

  protected LawfulTask() {}

  LawfulTask(NewLawfulTask asked, Actor by, LocalDate on) {
    this.city = by.city();
    this.countyCode = asked.county();
    this.name = asked.name().strip();
    this.law = asked.law().strip();
    this.category = asked.category();
    this.responsibility = asked.responsibility();
    this.reason = asked.reason().strip();
    this.decidedBy = by.username();
    this.decidedByName = by.name();
    this.decidedOn = on;
  }

  /**
   * From now on no case of it is opened.
   *
   * @throws Refusal {@code lawful-task-ended} (409)
   */
  void end(Actor by, LocalDate on) {
    if (endedOn != null) {
      throw Refusal.conflict("lawful-task-ended");
    }
    this.endedOn = on;
    this.endedByName = by.name();
  }

  boolean open() {
    return endedOn == null;
  }

  Long id() {
    return id;
  }

  String city() {
    return city;
  }

  String countyCode() {
    return countyCode;
  }

  /** What people call it, with the law it rests on. */
  String title() {
    return name + "（" + law + "）";
  }

  String name() {
    return name;
  }

  String law() {
    return law;
  }

  Category category() {
    return category;
  }

  Responsibility responsibility() {
    return responsibility;
  }

  String reason() {
    return reason;
  }

  String decidedByName() {
    return decidedByName;
  }

  LocalDate decidedOn() {
    return decidedOn;
  }

  /** The day it was ended; null while cases may be opened. */
  LocalDate endedOn() {
    return endedOn;
  }
}
