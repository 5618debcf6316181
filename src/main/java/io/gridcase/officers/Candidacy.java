package io.gridcase.officers;

import io.gridcase.kernel.PersonalText;
import io.gridcase.kernel.Refusal;
import io.gridcase.personnel.Person;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.PostSource;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.time.Instant;
import java.time.LocalDate;

/**
 * A post somebody was chosen for and does not hold yet. It is no post, so nobody serves by it: that
 * begins with {@link #begin}, when its conditions are met (LZ-21, DY-14).
 */
@Entity
@Table(name = "candidacy")
class Candidacy {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "candidacy_seq")
  @SequenceGenerator(name = "candidacy_seq", allocationSize = 50)
  private Long id;

  @Version private long version;

  private String city;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "person_id")
  private Person person;

  @Column(name = "grid_id")
  private long gridId;

  @Enumerated(EnumType.STRING)
  private PostKind kind;

  @Enumerated(EnumType.STRING)
  private PostSource source;

  @Column(name = "department_id")
  private Long departmentId;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "announced_until")
  private LocalDate announcedUntil;

  private String reference;

  @Enumerated(EnumType.STRING)
  private CandidacyState state = CandidacyState.PENDING;

  @Column(name = "post_id")
  private Long postId;

  @Column(name = "opened_by")
  private String openedBy;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "closed_by")
  private String closedBy;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Convert(converter = PersonalText.class)
  private String closing;

  @Column(name = "pending_key")
  private String pendingKey;

  protected Candidacy() {}

  Candidacy(Person person, NewCandidacy asked, String username, Instant at) {
    this.city = person.city();
    this.person = person;
    this.gridId = asked.gridId();
    this.kind = asked.kind();
    this.source = asked.source();
    this.departmentId = asked.departmentId();
    this.startsOn = asked.startsOn();
    this.reference = asked.reference();
    this.openedBy = username;
    this.openedAt = at;
    this.pendingKey = person.id() + ":" + asked.gridId();
  }

  /** The choice is announced up to that day (inclusive); only afterwards the post may begin. */
  void announceUntil(LocalDate lastDay) {
    requirePending();
    this.announcedUntil = lastDay;
  }

  /**
   * The post begins.
   *
   * @param day the first day, not before the one it was meant to begin on
   * @throws Refusal {@code candidacy-closed} (409)
   */
  Post begin(LocalDate day, String username, Instant at) {
    requirePending();
    close(CandidacyState.ACTIVE, username, at);
    return new Post(person, gridId, kind, day).comingFrom(source, departmentId);
  }

  void became(long post) {
    this.postId = post;
  }

  /**
   * It comes to nothing.
   *
   * @throws Refusal {@code candidacy-closed} (409)
   */
  void withdraw(String reason, String username, Instant at) {
    requirePending();
    close(CandidacyState.WITHDRAWN, username, at);
    this.closing = reason;
  }

  /**
   * Its grid was given up; the post shall begin in the grid that takes over.
   *
   * @throws Refusal {@code candidacy-closed} (409)
   */
  void moveTo(long heir) {
    requirePending();
    this.gridId = heir;
    this.pendingKey = person.id() + ":" + heir;
  }

  private void close(CandidacyState to, String username, Instant at) {
    this.state = to;
    this.closedBy = username;
    this.closedAt = at;
    this.pendingKey = null;
  }

  private void requirePending() {
    if (state != CandidacyState.PENDING) {
      throw Refusal.conflict("candidacy-closed");
    }
  }

  Long id() {
    return id;
  }

  long version() {
    return version;
  }

  String city() {
    return city;
  }

  Person person() {
    return person;
  }

  long gridId() {
    return gridId;
  }

  PostKind kind() {
    return kind;
  }

  LocalDate startsOn() {
    return startsOn;
  }

  /** The last day of the announcement; null where none was asked for. */
  LocalDate announcedUntil() {
    return announcedUntil;
  }

  String reference() {
    return reference;
  }

  CandidacyState state() {
    return state;
  }
}
