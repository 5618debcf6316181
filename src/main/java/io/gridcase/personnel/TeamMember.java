package io.gridcase.personnel;

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

/** What a person is in a team, from one day to another. */
@Entity
@Table(name = "team_member")
public class TeamMember {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "team_member_seq")
  @SequenceGenerator(name = "team_member_seq", allocationSize = 50)
  private Long id;

  @Version private long version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "team_id")
  private Team team;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id")
  private Person person;

  @Enumerated(EnumType.STRING)
  private Capacity capacity;

  @Embedded private Term term;

  protected TeamMember() {}

  /** Somebody who joins a team on {@code from} (inclusive) and stays. */
  public TeamMember(Team team, Person person, Capacity capacity, LocalDate from) {
    this.team = team;
    this.person = person;
    this.capacity = capacity;
    this.term = new Term(from);
  }

  /** Serves in another capacity. */
  public void serveAs(Capacity other) {
    this.capacity = other;
  }

  /** Ends the membership; {@code lastDay} still belongs to it, null opens it again. */
  public void endOn(LocalDate lastDay) {
    term.endOn(lastDay);
  }

  /** Whether the person serves in the team on that day. */
  public boolean servesOn(LocalDate day) {
    return term.covers(day);
  }

  public Long id() {
    return id;
  }

  /** Grows with each change, so that a change of something older is found. */
  public long version() {
    return version;
  }

  public Team team() {
    return team;
  }

  public Person person() {
    return person;
  }

  public Capacity capacity() {
    return capacity;
  }

  public LocalDate from() {
    return term.from();
  }

  /** The last day, inclusive; null while open. */
  public LocalDate until() {
    return term.until();
  }
}
