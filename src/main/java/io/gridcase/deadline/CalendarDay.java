package io.gridcase.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A single day an administrator decided on for the offices of a city. */
@Entity
@Table(name = "calendar_day")
class CalendarDay {

  @Id
  @GeneratedValue(generator = "calendar_day_seq")
  @SequenceGenerator(name = "calendar_day_seq", allocationSize = 50)
  private Long id;

  private String city;
  private LocalDate onDate;

  @Enumerated(EnumType.STRING)
  private DayKind kind;

  private String note;

  protected CalendarDay() {}

  CalendarDay(String city, LocalDate onDate) {
    this.city = city;
    this.onDate = onDate;
  }

  CalendarDay decide(DayKind kind, String note) {
    this.kind = kind;
    this.note = note;
    return this;
  }

  LocalDate onDate() {
    return onDate;
  }

  DayKind kind() {
    return kind;
  }

  String note() {
    return note;
  }
}
