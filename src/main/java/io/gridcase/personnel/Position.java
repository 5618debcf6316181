package io.gridcase.personnel;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.EnumSet;
import java.util.Set;
import org.hibernate.annotations.BatchSize;

/** What a person is in an organisation, from one day to another. */
@Entity
@Table(name = "person_position")
public class Position {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_position_seq")
  @SequenceGenerator(
      name = "person_position_seq",
      sequenceName = "person_position_seq",
      allocationSize = 50)
  private Long id;

  @Version private long version;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id")
  private Person person;

  @Column(name = "organisation_id")
  private long organisationId;

  private String title;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "person_position_role", joinColumns = @JoinColumn(name = "position_id"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  @BatchSize(size = 100)
  private Set<PositionRole> roles = EnumSet.noneOf(PositionRole.class);

  @Embedded private Term term;

  protected Position() {}

  /** A position that begins on {@code from} (inclusive) and has no end yet. */
  public Position(
      Person person, long organisationId, String title, Set<PositionRole> roles, LocalDate from) {
    this.person = person;
    this.organisationId = organisationId;
    this.title = title;
    this.roles.addAll(roles);
    this.term = new Term(from);
  }

  /** Replaces the roles and the title. */
  public void become(String newTitle, Set<PositionRole> newRoles) {
    this.title = newTitle;
    this.roles.retainAll(newRoles);
    this.roles.addAll(newRoles);
  }

  /** Ends the position; {@code lastDay} still belongs to it, null opens it again. */
  public void endOn(LocalDate lastDay) {
    term.endOn(lastDay);
  }

  /** Whether the position is held on that day. */
  public boolean heldOn(LocalDate day) {
    return term.covers(day);
  }

  public Long id() {
    return id;
  }

  public Person person() {
    return person;
  }

  public long organisationId() {
    return organisationId;
  }

  public String title() {
    return title;
  }

  public Set<PositionRole> roles() {
    return Set.copyOf(roles);
  }

  public LocalDate from() {
    return term.from();
  }

  /** The last day, inclusive; null while open. */
  public LocalDate until() {
    return term.until();
  }
}
