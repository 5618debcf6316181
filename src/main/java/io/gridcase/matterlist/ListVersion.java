package io.gridcase.matterlist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One edition of a county's matter list; a case stays with the one it was opened under. */
@Entity
@Table(name = "list_version")
public class ListVersion {

  @Id
  @GeneratedValue(generator = "list_version_seq")
  @SequenceGenerator(name = "list_version_seq", allocationSize = 50)
  private Long id;

  private String city;

  @Column(name = "county_code")
  private String countyCode;

  private String number;

  @Column(name = "in_force_from")
  private LocalDate inForceFrom;

  @Column(name = "in_force_to")
  private LocalDate inForceTo;

  protected ListVersion() {}

  ListVersion(String city, String countyCode, String number, LocalDate inForceFrom) {
    this.city = city;
    this.countyCode = countyCode;
    this.number = number;
    this.inForceFrom = inForceFrom;
  }

  public Long id() {
    return id;
  }

  public String city() {
    return city;
  }

  /** The county whose list it is, twelve digits. */
  public String countyCode() {
    return countyCode;
  }

  /** Year and edition within the county, for example 2026-1. */
  public String number() {
    return number;
  }

  /** The first day on which cases are opened under it. */
  public LocalDate inForceFrom() {
    return inForceFrom;
  }

  /** The last day on which cases are opened under it; null while no later edition is set. */
  public LocalDate inForceTo() {
    return inForceTo;
  }

  /** Whether cases may be opened under it on that day. */
  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(inForceFrom) && (inForceTo == null || !day.isAfter(inForceTo));
  }

  /** Gives way to a later edition that is in force from that day. */
  void giveWay(LocalDate successorFrom) {
    if (!successorFrom.isAfter(inForceFrom)) {
      throw new IllegalArgumentException(
          "List %s is in force from %s; its successor must come later than %s"
              .formatted(number, inForceFrom, successorFrom));
    }
    inForceTo = successorFrom.minusDays(1);
  }
}
