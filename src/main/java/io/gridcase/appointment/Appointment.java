package io.gridcase.appointment;

import io.gridcase.kernel.PersonalText;
import io.gridcase.kernel.Refusal;
import io.gridcase.personnel.PostKind;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an application to appoint officers says, and where its recruitment stands. */
@Entity
@Table(name = "appointment")
class Appointment {

  @Id private String number;

  private String city;

  @Enumerated(EnumType.STRING)
  private Change change;

  @Enumerated(EnumType.STRING)
  private PostKind post;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  private Long departmentId;
  private LocalDate startsOn;

  @Convert(converter = PersonalText.class)
  private String reason;

  private String requirements;
  private LocalDate registersFrom;
  private LocalDate registersUntil;
  private String registersAt;
  private LocalDate announcedUntil;

  @ElementCollection
  @CollectionTable(name = "appointment_grid", joinColumns = @JoinColumn(name = "appointment"))
  @Column(name = "grid_id")
  @OrderColumn(name = "ordinal")
  private List<Long> grids = new ArrayList<>();

  protected Appointment() {}

  Appointment(String number, String city, AppointmentRequest asked) {
    this.number = number;
    this.city = city;
    this.change = asked.change();
    this.post = asked.post();
    this.grids.addAll(asked.grids());
    this.departmentId = asked.departmentId();
    this.startsOn = asked.startsOn();
    this.reason = asked.reason().strip();
    this.requirements = asked.requirements() == null ? null : asked.requirements().strip();
    this.stage = change == Change.RECRUITMENT ? Stage.PLANNED : Stage.CHOSEN;
  }

  /** Calls for applicants in public. */
  void callForApplicants(LocalDate from, LocalDate until, String at) {
    move(Stage.PLANNED, Stage.REGISTRATION);
    registersFrom = from;
    registersUntil = until;
    registersAt = at;
  }

  void closeRegistration() {
    move(Stage.REGISTRATION, Stage.CHECKS);
  }

  void closeChecks() {
    move(Stage.CHECKS, Stage.EXAMINATION);
  }

  void closeExamination() {
    move(Stage.EXAMINATION, Stage.DECISION);
  }

  /** The choice is announced up to that day, which still belongs to it. */
  void announceUntil(LocalDate lastDay) {
    announcedUntil = lastDay;
    stage = Stage.ANNOUNCEMENT;
  }

  void chosen() {
    stage = Stage.CHOSEN;
  }

  /**
   * Its grids were given up; it is about those that take over.
   *
   * @param heirs by the id of a grid that ended, the grid that takes over
   */
  void moveTo(Map<Long, Long> heirs) {
    List<Long> moved = grids.stream().map(it -> heirs.getOrDefault(it, it)).distinct().toList();
    grids.clear();
    grids.addAll(moved);
  }

  /**
   * Lets only somebody pass who comes at the right stage.
   *
   * @throws Refusal {@code recruitment-stage} (409)
   */
  void expect(Stage expected) {
    if (stage != expected) {
      throw Refusal.conflict("recruitment-stage").with("stage", stage);
    }
  }

  private void move(Stage from, Stage to) {
    expect(from);
    stage = to;
  }

  String number() {
    return number;
  }

  String city() {
    return city;
  }

  Change change() {
    return change;
  }

  PostKind post() {
    return post;
  }

  Stage stage() {
    return stage;
  }

  /** The department an instructor comes from; null for every other post. */
  Long departmentId() {
    return departmentId;
  }

  /** The first day on which the post may begin. */
  LocalDate startsOn() {
    return startsOn;
  }

  String reason() {
    return reason;
  }

  /** What the call asks of applicants; null without a recruitment. */
  String requirements() {
    return requirements;
  }

  LocalDate registersFrom() {
    return registersFrom;
  }

  LocalDate registersUntil() {
    return registersUntil;
  }

  String registersAt() {
    return registersAt;
  }

  /** The last day of the announcement; null where there is none. */
  LocalDate announcedUntil() {
    return announcedUntil;
  }

  List<Long> grids() {
    return List.copyOf(grids);
  }
}
