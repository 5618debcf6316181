package io.gridcase.personnel;

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

/** What a person is in a grid, from one day to another; one person may serve several grids. */
@Entity
@Table(name = "grid_post")
public class Post {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "grid_post_seq")
  @SequenceGenerator(name = "grid_post_seq", sequenceName = "grid_post_seq", allocationSize = 50)
  private Long id;

  @Version private long version;

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

  @Embedded private Term term;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "grade_id")
  private PostGrade grade;

  @Column(name = "grade_since")
  private LocalDate gradeSince;

  @Column(name = "continues_id")
  private Long continues;

  protected Post() {}

  /** A post that begins on {@code from} (inclusive) and has no end yet. */
  public Post(Person person, long gridId, PostKind kind, LocalDate from) {
    this.person = person;
    this.gridId = gridId;
    this.kind = kind;
    this.term = new Term(from);
  }

  /**
   * Tells what the holder is besides.
   *
   * @param department the department or office an instructor guides for; null otherwise
   */
  public Post comingFrom(PostSource origin, Long department) {
    this.source = origin;
    this.departmentId = department;
    return this;
  }

  /**
   * Puts the post into a grade of its county, and so ties it to that grade's pay (DY-13).
   *
   * @param to null for a post without grade
   * @param since the first day in that grade; null without grade
   */
  public void gradedAs(PostGrade to, LocalDate since) {
    this.grade = to;
    this.gradeSince = to == null ? null : since;
  }

  /** Ends the post; {@code lastDay} still belongs to it, null opens it again. */
  public void endOn(LocalDate lastDay) {
    term.endOn(lastDay);
  }

  /** The same post in another grid from that day on; this one stays as it is until it is ended. */
  public Post continueIn(long otherGrid, LocalDate day) {
    Post next = new Post(person, otherGrid, kind, day).comingFrom(source, departmentId);
    next.gradedAs(grade, gradeSince);
    next.continues = id;
    return next;
  }

  /** The id of the post this one continues since grids were changed; null for one of its own. */
  public Long continues() {
    return continues;
  }

  /** Whether the post is held on that day. */
  public boolean heldOn(LocalDate day) {
    return term.covers(day);
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

  public long gridId() {
    return gridId;
  }

  public PostKind kind() {
    return kind;
  }

  /** What the holder is besides; null while unknown. */
  public PostSource source() {
    return source;
  }

  /** The department or office an instructor guides for; null for every other post. */
  public Long departmentId() {
    return departmentId;
  }

  /** The grade of the post; null while it has none. */
  public PostGrade grade() {
    return grade;
  }

  /** The first day in that grade; null without grade. */
  public LocalDate gradeSince() {
    return gradeSince;
  }

  public LocalDate from() {
    return term.from();
  }

  /** The last day, inclusive; null while open. */
  public LocalDate until() {
    return term.until();
  }
}
