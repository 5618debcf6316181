package io.gridcase.officers;

import io.gridcase.kernel.PersonalText;
import io.gridcase.kernel.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;

/** A training that was held, and who attended it. */
@Entity
@Table(name = "training_course")
class TrainingCourse {

  /** Hours are counted in quarters. */
  private static final BigDecimal QUARTERS = new BigDecimal(4);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_course_seq")
  @SequenceGenerator(name = "training_course_seq", allocationSize = 50)
  private Long id;

  @Version private long version;

  private String city;

  @Column(name = "place_code")
  private String placeCode;

  @Column(name = "organisation_id")
  private long organisationId;

  @Enumerated(EnumType.STRING)
  private TrainingKind kind;

  private String title;

  @Column(name = "held_on")
  private LocalDate heldOn;

  private int quarters;
  private String organiser;

  @Column(name = "entered_by")
  private String enteredBy;

  @Column(name = "entered_at")
  private Instant enteredAt;

  @Column(name = "withdrawn_by")
  private String withdrawnBy;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Convert(converter = PersonalText.class)
  private String withdrawal;

  @OneToMany(mappedBy = "course", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  @BatchSize(size = 50)
  private List<TrainingAttendance> attendances = new ArrayList<>();

  protected TrainingCourse() {}

  /**
   * A course held by or for an agency.
   *
   * @param placeCode twelve digits, the place of the agency that enters it
   */
  TrainingCourse(String city, String placeCode, long organisationId, Change.NewCourse asked) {
    this.city = city;
    this.placeCode = placeCode;
    this.organisationId = organisationId;
    this.kind = asked.kind();
    this.title = asked.title().strip();
    this.heldOn = asked.heldOn();
    this.quarters = asked.hours().multiply(QUARTERS).intValueExact();
    this.organiser = asked.organiser().strip();
  }

  /** Tells who wrote it down and when. */
  void enteredBy(String username, Instant at) {
    this.enteredBy = username;
    this.enteredAt = at;
  }

  /** Somebody attended; {@code passed} and {@code score} are null where there was no test. */
  void attendedBy(long personId, Boolean passed, Integer score) {
    attendances.add(new TrainingAttendance(this, personId, passed, score));
  }

  /**
   * Takes back what was entered by mistake.
   *
   * @throws Refusal {@code course-withdrawn} (409) when that was done already
   */
  void withdraw(String username, Instant at, String reason) {
    if (withdrawn()) {
      throw Refusal.conflict("course-withdrawn");
    }
    this.withdrawnBy = username;
    this.withdrawnAt = at;
    this.withdrawal = reason;
  }

  boolean withdrawn() {
    return withdrawnAt != null;
  }

  Long id() {
    return id;
  }

  long version() {
    return version;
  }

  String city() {
    return city;
  }

  String placeCode() {
    return placeCode;
  }

  TrainingKind kind() {
    return kind;
  }

  String title() {
    return title;
  }

  LocalDate heldOn() {
    return heldOn;
  }

  /** Hours with quarters. */
  BigDecimal hours() {
    return hours(quarters);
  }

  String organiser() {
    return organiser;
  }

  /** Why it was withdrawn; null while it counts. */
  String withdrawal() {
    return withdrawal;
  }

  List<TrainingAttendance> attendances() {
    return List.copyOf(attendances);
  }

  /** Hours of that many quarters, such as 1.50 for six. */
  static BigDecimal hours(long quarters) {
    return BigDecimal.valueOf(quarters * 25, 2);
  }
}
