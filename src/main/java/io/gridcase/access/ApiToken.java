package io.gridcase.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** What another system shows to act for an account; only its digest is kept. */
@Entity
@Table(name = "api_token")
class ApiToken {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_token_seq")
  @SequenceGenerator(name = "api_token_seq", sequenceName = "api_token_seq", allocationSize = 50)
  private Long id;

  @Column(name = "account_id")
  private long accountId;

  private String name;
  private String digest;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_on")
  private LocalDate expiresOn;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "last_used_at")
  private Instant lastUsedAt;

  protected ApiToken() {}

  ApiToken(long accountId, String name, String digest, Instant createdAt, LocalDate expiresOn) {
    this.accountId = accountId;
    this.name = name;
    this.digest = digest;
    this.createdAt = createdAt;
    this.expiresOn = expiresOn;
  }

  /** Whether it may be used on that day; the day it expires on is its last. */
  boolean validOn(LocalDate day) {
    return revokedAt == null && !day.isAfter(expiresOn);
  }

  void revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
    }
  }

  void used(Instant now) {
    lastUsedAt = now;
  }

  Long id() {
    return id;
  }

  long accountId() {
    return accountId;
  }

  String name() {
    return name;
  }

  Instant createdAt() {
    return createdAt;
  }

  LocalDate expiresOn() {
    return expiresOn;
  }

  Instant revokedAt() {
    return revokedAt;
  }

  Instant lastUsedAt() {
    return lastUsedAt;
  }
}
