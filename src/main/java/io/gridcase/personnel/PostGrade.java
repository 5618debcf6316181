package io.gridcase.personnel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A grade of posts in the grids of a county, and the pay tied to it (DY-13). */
@Entity
@Table(name = "post_grade")
public class PostGrade {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "post_grade_seq")
  @SequenceGenerator(name = "post_grade_seq", allocationSize = 50)
  private Long id;

  @Version private long version;

  private String city;

  @Column(name = "county_code")
  private String countyCode;

  private String code;
  private String name;

  @Column(name = "monthly_pay")
  private int monthlyPay;

  private boolean sample;

  protected PostGrade() {}

  /**
   * A grade of a county's scale.
   *
   * @param countyCode twelve digits
   * @param code unique in the county; grades are listed by it
   */
  public PostGrade(String city, String countyCode, String code) {
    this.city = city;
    this.countyCode = countyCode;
    this.code = code;
  }

  /**
   * Sets what the grade is called and pays.
   *
   * @param pay yuan a month
   */
  public void pays(String called, int pay) {
    this.name = called;
    this.monthlyPay = pay;
  }

  /** Marks the grade as made by the sample generator. */
  public void markAsSample() {
    this.sample = true;
  }

  public Long id() {
    return id;
  }

  /** The key of the city. */
  public String city() {
    return city;
  }

  /** The twelve-digit code of the county whose scale it belongs to. */
  public String countyCode() {
    return countyCode;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  /** Yuan a month. */
  public int monthlyPay() {
    return monthlyPay;
  }

  public boolean sample() {
    return sample;
  }
}
