package io.gridcase.matterlist;

import io.gridcase.access.Actor;
import io.gridcase.kernel.PersonalText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** The body of a county went through its matter list again, and what came of it. */
@Entity
@Immutable
@Table(name = "list_review")
class ListReview {

  @Id
  @GeneratedValue(generator = "list_review_seq")
  @SequenceGenerator(name = "list_review_seq", allocationSize = 50)
  private Long id;

  private String city;

  @Column(name = "county_code")
  private String countyCode;

  @Column(name = "reviewed_on")
  private LocalDate reviewedOn;

  @Convert(converter = PersonalText.class)
  private String conclusion;

  @Column(name = "reviewed_by")
  private String reviewedBy;

  @Column(name = "reviewed_by_name")
  private String reviewedByName;

  protected ListReview() {}

  ListReview(String countyCode, LocalDate reviewedOn, String conclusion, Actor by) {
    this.city = by.city();
    this.countyCode = countyCode;
    this.reviewedOn = reviewedOn;
    this.conclusion = conclusion;
    this.reviewedBy = by.username();
    this.reviewedByName = by.name();
  }

  Long id() {
    return id;
  }

  LocalDate reviewedOn() {
    return reviewedOn;
  }

  String conclusion() {
    return conclusion;
  }

  String reviewedByName() {
    return reviewedByName;
  }
}
