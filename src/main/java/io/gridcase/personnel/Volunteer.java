package io.gridcase.personnel;

import io.gridcase.kernel.PersonalText;
import io.gridcase.registry.Grid;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A party member or public servant who registered in the grid where he or she lives (QZ-8). */
@Entity
@Table(name = "volunteer")
public class Volunteer {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "volunteer_seq")
  @SequenceGenerator(name = "volunteer_seq", allocationSize = 50)
  private Long id;

  @Version private long version;

  private String city;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id")
  private Person person;

  @Column(name = "grid_id")
  private long gridId;

  @Enumerated(EnumType.STRING)
  private VolunteerStanding standing;

  @Convert(converter = PersonalText.class)
  private String unit;

  @Convert(converter = PersonalText.class)
  private String residence;

  @Column(name = "willing_officer")
  private boolean willingOfficer;

  @Column(name = "household_link")
  private boolean householdLink;

  @Embedded private Term term;

  private boolean sample;

  protected Volunteer() {}

  /** Somebody who registers in the grid of residence on {@code from}. */
  public Volunteer(Person person, Grid grid, VolunteerStanding standing, LocalDate from) {
    this.city = grid.city();
    this.person = person;
    this.gridId = grid.id();
    this.standing = standing;
    this.term = new Term(from);
  }

  /** Sets what makes the person register. */
  public void standAs(VolunteerStanding other) {
    this.standing = other;
  }

  /** Sets where the volunteer works and lives; personal data, each may be null. */
  public void known(String workUnit, String address) {
    this.unit = workUnit;
    this.residence = address;
  }

  /**
   * Sets what the volunteer is ready for: serving as a part-time officer, linking to households.
   */
  public void offer(boolean officer, boolean households) {
    this.willingOfficer = officer;
    this.householdLink = households;
  }

  /** Goes on in the grid that took the place of the one of residence. */
  public void moveTo(Grid grid) {
    this.gridId = grid.id();
  }

  /** Ends the registration; {@code lastDay} still belongs to it, null opens it again. */
  public void endOn(LocalDate lastDay) {
    term.endOn(lastDay);
  }

  /** Whether the person is registered on that day. */
  public boolean registeredOn(LocalDate day) {
    return term.covers(day);
  }

  /** Marks the registration as made by the sample generator. */
  public void markAsSample() {
    this.sample = true;
  }

  public Long id() {
    return id;
  }

  /** Grows with each change, so that a change of something older is found. */
  public long version() {
    return version;
  }

  public Person person() {
    return person;
  }

  /** The grid of residence. */
  public long gridId() {
    return gridId;
  }

  public VolunteerStanding standing() {
    return standing;
  }

  /** Where the volunteer works; personal data. */
  public String unit() {
    return unit;
  }

  /** Where in the grid the volunteer lives; personal data. */
  public String residence() {
    return residence;
  }

  public boolean willingOfficer() {
    return willingOfficer;
  }

  /** Whether the volunteer keeps contact with households (联户). */
  public boolean householdLink() {
    return householdLink;
  }

  public LocalDate from() {
    return term.from();
  }

  /** The last day, inclusive; null while open. */
  public LocalDate until() {
    return term.until();
  }

  public boolean sample() {
    return sample;
  }
}
