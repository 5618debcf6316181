package io.gridcase.incident;

import io.gridcase.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Something that happened to the safety of a city's data: reported, contained, resolved. */
@Entity
@Table(name = "security_incident")
class SecurityIncident {

  @Id
  @GeneratedValue(generator = "security_incident_seq")
  @SequenceGenerator(name = "security_incident_seq", allocationSize = 50)
  private Long id;

  @Version private long version;
  private String city;

  @Enumerated(EnumType.STRING)
  private IncidentKind kind;

  @Enumerated(EnumType.STRING)
  private IncidentState state;

  @Column(name = "noticed_at")
  private Instant noticedAt;

  @Column(name = "reported_at")
  private Instant reportedAt;

  @Column(name = "contained_at")
  private Instant containedAt;

  @Column(name = "resolved_at")
  private Instant resolvedAt;

  protected SecurityIncident() {}

  SecurityIncident(String city, IncidentKind kind, Instant noticedAt, Instant reportedAt) {
    this.city = city;
    this.kind = kind;
    this.state = IncidentState.REPORTED;
    this.noticedAt = noticedAt;
    this.reportedAt = reportedAt;
  }

  /**
   * Something is done about it.
   *
   * @throws Refusal {@code incident-resolved} (409)
   */
  void beOpen() {
    if (state == IncidentState.RESOLVED) {
      throw Refusal.conflict("incident-resolved");
    }
  }

  /**
   * It does no more harm.
   *
   * @throws Refusal {@code incident-contained} or {@code incident-resolved} (409)
   */
  void contain(Instant at) {
    beOpen();
    if (state == IncidentState.CONTAINED) {
      throw Refusal.conflict("incident-contained");
    }
    state = IncidentState.CONTAINED;
    containedAt = at;
  }

  /**
   * Cause and consequences are dealt with.
   *
   * @throws Refusal {@code incident-not-contained} or {@code incident-resolved} (409)
   */
  void resolve(Instant at) {
    beOpen();
    if (state == IncidentState.REPORTED) {
      throw Refusal.conflict("incident-not-contained");
    }
    state = IncidentState.RESOLVED;
    resolvedAt = at;
  }

  Long id() {
    return id;
  }

  String city() {
    return city;
  }

  IncidentKind kind() {
    return kind;
  }

  IncidentState state() {
    return state;
  }

  Instant noticedAt() {
    return noticedAt;
  }

  Instant reportedAt() {
    return reportedAt;
  }

  Instant containedAt() {
    return containedAt;
  }

  Instant resolvedAt() {
    return resolvedAt;
  }
}
