package io.gridcase.dataaccess;

import io.gridcase.access.DataTier;
import io.gridcase.kernel.PersonalText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A tier of data somebody asked for and, once approved, has until a day. */
@Entity
@Table(name = "data_grant")
class DataGrant {

  @Id private String number;

  private String city;
  private long accountId;

  @Enumerated(EnumType.STRING)
  private DataTier tier;

  private String placePrefix;
  private String placeName;

  @Convert(converter = PersonalText.class)
  private String purpose;

  private int askedDays;
  private long approvingId;
  private LocalDate grantedFrom;
  private LocalDate grantedUntil;
  private Instant revokedAt;

  protected DataGrant() {}

  DataGrant(String number, String city, long accountId, Asked asked) {
    this.number = number;
    this.city = city;
    this.accountId = accountId;
    this.tier = asked.tier();
    this.placePrefix = asked.placePrefix();
    this.placeName = asked.placeName();
    this.purpose = asked.purpose();
    this.askedDays = asked.days();
    this.approvingId = asked.approvingId();
  }

  /** What is asked for: for which places, for how many days, decided by which organisation. */
  record Asked(
      DataTier tier,
      String placePrefix,
      String placeName,
      String purpose,
      int days,
      long approvingId) {}

  /** Begins today, which is the first of so many days, and ends by itself. */
  void grant(LocalDate today, int days) {
    grantedFrom = today;
    grantedUntil = today.plusDays(days - 1L);
  }

  void revoke(Instant at) {
    revokedAt = at;
  }

  boolean inForce(LocalDate day) {
    return grantedFrom != null
        && revokedAt == null
        && !day.isBefore(grantedFrom)
        && !day.isAfter(grantedUntil);
  }

  boolean opens(DataTier asked, String placeCode, LocalDate day) {
    return opens(asked, day) && placeCode.startsWith(placePrefix);
  }

  boolean opens(DataTier asked, LocalDate day) {
    return inForce(day) && tier.compareTo(asked) >= 0;
  }

  String placePrefix() {
    return placePrefix;
  }

  String number() {
    return number;
  }

  String city() {
    return city;
  }

  long accountId() {
    return accountId;
  }

  DataTier tier() {
    return tier;
  }

  String placeName() {
    return placeName;
  }

  String purpose() {
    return purpose;
  }

  int askedDays() {
    return askedDays;
  }

  long approvingId() {
    return approvingId;
  }

  LocalDate grantedFrom() {
    return grantedFrom;
  }

  LocalDate grantedUntil() {
    return grantedUntil;
  }

  Instant revokedAt() {
    return revokedAt;
  }
}
