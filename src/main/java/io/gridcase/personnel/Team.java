package io.gridcase.personnel;

import io.gridcase.registry.Grid;
import jakarta.persistence.Column;
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

/** People who help in one grid, or are sent to one village or community, under a leader. */
@Entity
@Table(name = "team")
public class Team {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "team_seq")
  @SequenceGenerator(name = "team_seq", allocationSize = 50)
  private Long id;

  @Version private long version;

  private String city;
  private String code;

  @Enumerated(EnumType.STRING)
  private TeamKind kind;

  private String name;

  @Column(name = "village_code")
  private String villageCode;

  @Column(name = "grid_id")
  private Long gridId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "leader_id")
  private Person leader;

  @Embedded private Term term;

  private boolean sample;

  protected Team() {}

  private Team(String city, String code, TeamKind kind, String villageCode, LocalDate from) {
    this.city = city;
    this.code = code;
    this.kind = kind;
    this.villageCode = villageCode;
    this.term = new Term(from);
  }

  /** A work team of a grid; it may work before it has a leader. */
  public static Team ofGrid(Grid grid, String code, LocalDate from) {
    Team team = new Team(grid.city(), code, TeamKind.GRID_WORK, grid.villageCode(), from);
    team.gridId = grid.id();
    return team;
  }

  /** A service team of a village or community; see {@link TeamKind#needsLeader()}. */
  public static Team ofVillage(String city, String villageCode, String code, LocalDate from) {
    return new Team(city, code, TeamKind.VILLAGE_SERVICE, villageCode, from);
  }

  /**
   * Sets what the team is called and who leads it.
   *
   * @throws IllegalArgumentException when such a team may not be without a leader
   */
  public void led(String called, Person by) {
    if (by == null && kind.needsLeader()) {
      throw new IllegalArgumentException("A team of kind " + kind + " has a leader");
    }
    this.name = called;
    this.leader = by;
  }

  /** Ends the team; {@code lastDay} still belongs to it, null opens it again. */
  public void endOn(LocalDate lastDay) {
    term.endOn(lastDay);
  }

  /** Goes on in the grid that took the place of its own. */
  public void moveTo(Grid grid) {
    this.gridId = grid.id();
    this.villageCode = grid.villageCode();
  }

  /** Whether it works in that grid: it is the grid's own, or its village's. */
  public boolean serves(Grid grid) {
    return gridId == null ? villageCode.equals(grid.villageCode()) : gridId.equals(grid.id());
  }

  /** Whether it is at work on that day. */
  public boolean worksOn(LocalDate day) {
    return term.covers(day);
  }

  /** Marks the team as made by the sample generator. */
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

  /** The code by which imports know it; unique in the city. */
  public String code() {
    return code;
  }

  public TeamKind kind() {
    return kind;
  }

  public String name() {
    return name;
  }

  /** The twelve-digit code of the village or community it works in. */
  public String villageCode() {
    return villageCode;
  }

  /** The grid of a work team; null for a service team. */
  public Long gridId() {
    return gridId;
  }

  /** Who answers for the team; null while a work team has nobody. */
  public Person leader() {
    return leader;
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
