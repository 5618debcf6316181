package io.gridcase.officers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** Somebody's attendance of a course, and how the test went. */
@Entity
@Table(name = "training_attendance")
class TrainingAttendance {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "training_attendance_seq")
  @SequenceGenerator(name = "training_attendance_seq", allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "course_id")
  private TrainingCourse course;

  @Column(name = "person_id")
  private long personId;

  private Boolean passed;
  private Integer score;

  protected TrainingAttendance() {}

  TrainingAttendance(TrainingCourse course, long personId, Boolean passed, Integer score) {
    this.course = course;
    this.personId = personId;
    this.passed = passed;
    this.score = score;
  }

  TrainingCourse course() {
    return course;
  }

  long personId() {
    return personId;
  }

  /** Whether the test was passed; null without a test. */
  Boolean passed() {
    return passed;
  }

  /** Points of a hundred; null without. */
  Integer score() {
    return score;
  }
}
