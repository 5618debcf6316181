package io.gridcase.audit;

import io.gridcase.kernel.CaseEvent;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** A journal entry as it lies in the store. */
@Entity
@Immutable
@Table(name = "journal_entry")
class WrittenEntry {

  @Id
  @GeneratedValue(generator = "journal_entry_seq")
  @SequenceGenerator(name = "journal_entry_seq", allocationSize = 50)
  private Long id;

  private String city;
  private String matterNumber;
  private Instant happenedAt;
  private String kind;
  @Embedded private Doer doer;
  private String facts;
  private String articles;

  protected WrittenEntry() {}

  WrittenEntry(CaseEvent event, Instant happenedAt, Doer doer, List<String> articles) {
    this.city = event.city();
    this.matterNumber = event.matterNumber();
    this.happenedAt = happenedAt;
    this.kind = event.getClass().getSimpleName();
    this.doer = doer;
    this.facts = Written.facts(event.facts());
    this.articles = Written.list(articles);
  }

  JournalEntry read() {
    Doer by = doer == null ? Doer.NOBODY : doer;
    return new JournalEntry(
        id,
        happenedAt,
        kind,
        by.accountId(),
        by.personName(),
        by.organisationName(),
        Written.facts(facts),
        Written.list(articles));
  }
}
