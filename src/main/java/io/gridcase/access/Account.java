package io.gridcase.access;

import io.gridcase.kernel.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The account of a person: how one signs in, and the roles granted beside position and post. */
@Entity
@Table(name = "account")
class Account {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
  @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
  private Long id;

  @Version private long version;

  private String city;
  private String username;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "password_digest")
  private String passwordDigest;

  @Column(name = "must_change_password")
  private boolean mustChangePassword;

  /** Counts up with every new password, so that sessions opened with the old one end. */
  private int credentials;

  @Column(name = "failed_attempts")
  private int failedAttempts;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  private boolean disabled;

  @Column(name = "oidc_subject")
  private String oidcSubject;

  private boolean sample;
  private boolean listed;

  @Column(name = "created_at")
  private Instant createdAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles = EnumSet.noneOf(Role.class);

  protected Account() {}

  Account(String city, String username, long personId, Instant createdAt) {
    this.city = city;
    this.username = normal(username);
    this.personId = personId;
    this.createdAt = createdAt;
  }

  /** User names are told apart without regard to case. */
  static String normal(String username) {
    return username.strip().toLowerCase(Locale.ROOT);
  }

  /** Sets the password somebody else knows too, so that it must be changed. */
  void initialPassword(String digest) {
    this.passwordDigest = digest;
    this.mustChangePassword = true;
    this.credentials++;
    signedIn();
  }

  /** Sets the password its owner chose. */
  void ownPassword(String digest) {
    this.passwordDigest = digest;
    this.mustChangePassword = false;
    this.credentials++;
  }

  /** Replaces the digest of the same password by a stronger one. */
  void strengthen(String digest) {
    this.passwordDigest = digest;
  }

  /** Marks it as made by the sample generator; {@code shown} accounts stand on the sign-in page. */
  void markAsSample(boolean shown) {
    this.sample = true;
    this.listed = shown;
  }

  /**
   * Replaces the granted roles.
   *
   * @throws Refusal when one of them comes from a position or post, or two exclude each other
   */
  void grant(Set<Role> granted) {
    List<Role> foreign = granted.stream().filter(role -> !role.granted()).toList();
    if (!foreign.isEmpty()) {
      throw Refusal.invalid("role-not-granted").with("roles", foreign);
    }
    List<Role> exclusive = granted.stream().filter(Role::exclusive).sorted().toList();
    if (exclusive.size() > 1) {
      throw Refusal.conflict("roles-exclude-each-other")
          .with("roles", exclusive)
          .with("account", username);
    }
    roles.retainAll(granted);
    roles.addAll(granted);
  }

  /** Whether it holds one of the three roles that stand apart from the work on cases (三员分立). */
  boolean standsApart() {
    return roles.stream().anyMatch(Role::exclusive);
  }

  /** Counts a failure; from {@code limit} in a row on the account stays locked for a while. */
  void failed(int limit, Duration lock, Instant now) {
    failedAttempts++;
    if (failedAttempts >= limit) {
      failedAttempts = 0;
      lockedUntil = now.plus(lock);
    }
  }

  void signedIn() {
    failedAttempts = 0;
    lockedUntil = null;
  }

  void unlock() {
    disabled = false;
    signedIn();
  }

  /** Whoever is signed in must sign in again. */
  void endSessions() {
    credentials++;
  }

  void disable() {
    disabled = true;
    credentials++;
  }

  /** Lets the account sign in through this person of an identity provider; null ends it. */
  void link(String subject) {
    this.oidcSubject = subject;
  }

  boolean lockedAt(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }

  Long id() {
    return id;
  }

  String city() {
    return city;
  }

  String username() {
    return username;
  }

  long personId() {
    return personId;
  }

  String passwordDigest() {
    return passwordDigest;
  }

  boolean mustChangePassword() {
    return mustChangePassword;
  }

  int credentials() {
    return credentials;
  }

  boolean disabled() {
    return disabled;
  }

  boolean sample() {
    return sample;
  }

  boolean listed() {
    return listed;
  }

  String oidcSubject() {
    return oidcSubject;
  }

  Set<Role> roles() {
    return Set.copyOf(roles);
  }

  /** What rights are judged by. */
  AccountStanding standing() {
    return new AccountStanding(
        id,
        city,
        username,
        personId,
        credentials,
        mustChangePassword,
        disabled,
        sample,
        Set.copyOf(roles));
  }
}
