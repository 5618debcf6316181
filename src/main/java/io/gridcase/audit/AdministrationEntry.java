package io.gridcase.audit;

import io.gridcase.access.AccountAdministered;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Somebody administered an account. */
@Entity
@Immutable
@Table(name = "administration_entry")
class AdministrationEntry {

  @Id
  @GeneratedValue(generator = "administration_entry_seq")
  @SequenceGenerator(name = "administration_entry_seq", allocationSize = 50)
  private Long id;

  private String city;
  private Instant happenedAt;

  @Enumerated(EnumType.STRING)
  private AccountAdministered.Act act;

  private String account;
  @Embedded private Doer doer;
  private String facts;

  protected AdministrationEntry() {}

  AdministrationEntry(AccountAdministered done, Instant happenedAt, Doer doer) {
    this.city = done.city();
    this.happenedAt = happenedAt;
    this.act = done.act();
    this.account = done.account();
    this.doer = doer;
    this.facts = Written.facts(done.facts());
  }

  AuditController.AdministrationRow row() {
    Doer by = doer == null ? Doer.NOBODY : doer;
    return new AuditController.AdministrationRow(
        id, happenedAt, act, account, by.personName(), Written.facts(facts));
  }

  Long id() {
    return id;
  }
}
