package io.gridcase.deadline;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A year whose holidays and make-up days an administrator has entered in full. */
@Entity
@Table(name = "calendar_year")
class CalendarYear {

  @Id
  @GeneratedValue(generator = "calendar_year_seq")
  @SequenceGenerator(name = "calendar_year_seq", allocationSize = 50)
  private Long id;

  private String city;
  private int ofYear;
  private String confirmedBy;
  private Instant confirmedAt;

  protected CalendarYear() {}

  CalendarYear(String city, int ofYear, String confirmedBy, Instant confirmedAt) {
    this.city = city;
    this.ofYear = ofYear;
    this.confirmedBy = confirmedBy;
    this.confirmedAt = confirmedAt;
  }

  int ofYear() {
    return ofYear;
  }
}
