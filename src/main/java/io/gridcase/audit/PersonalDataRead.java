package io.gridcase.audit;

import io.gridcase.kernel.PersonalText;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Somebody looked at personal data in clear, and why. */
@Entity
@Immutable
@Table(name = "personal_data_read")
class PersonalDataRead {

  @Id
  @GeneratedValue(generator = "personal_data_read_seq")
  @SequenceGenerator(name = "personal_data_read_seq", allocationSize = 50)
  private Long id;

  private String city;
  private String matterNumber;
  private Instant readAt;
  private String what;
  @Embedded private Doer doer;

  /** Free text: a reason may name the party. */
  @Convert(converter = PersonalText.class)
  private String reason;

  /** The grant it was opened by; null for who reads for the own work. */
  private String grantNumber;

  protected PersonalDataRead() {}

  PersonalDataRead(
      String city,
      String matterNumber,
      Instant readAt,
      String what,
      Doer doer,
      String reason,
      String grantNumber) {
    this.city = city;
    this.matterNumber = matterNumber;
    this.readAt = readAt;
    this.what = what;
    this.doer = doer;
    this.reason = reason;
    this.grantNumber = grantNumber;
  }

  Long id() {
    return id;
  }

  /** The number of the case, or what stands for it. */
  String number() {
    return matterNumber;
  }

  Instant readAt() {
    return readAt;
  }

  String what() {
    return what;
  }

  Doer doer() {
    return doer;
  }

  String reason() {
    return reason;
  }

  String grantNumber() {
    return grantNumber;
  }
}
