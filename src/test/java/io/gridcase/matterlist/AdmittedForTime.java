package io.gridcase.matterlist;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes entries for a time into the store as if they had been admitted long ago. */
@TestComponent
public class AdmittedForTime {

  private final StoredListVersions versions;
  private final EntityManager entities;
  private final MatterLists lists;
  private final TransactionTemplate transaction;

  AdmittedForTime(
      StoredListVersions versions,
      EntityManager entities,
      MatterLists lists,
      TransactionTemplate transaction) {
    this.versions = versions;
    this.entities = entities;
    this.lists = lists;
    this.transaction = transaction;
  }

  /** An entry in every edition of a county that begins before its term is over. */
  public void add(String county, String code, String group, String name, LocalDate until) {
    ListedItem item =
        new ListedItem(
            code,
            group,
            "类别" + group,
            name,
            Category.URBAN,
            Responsibility.TOWN,
            false,
            until,
            null);
    transaction.executeWithoutResult(
        status ->
            versions.findByCountyCodeOrderByInForceFrom(county).stream()
                .filter(it -> !it.inForceFrom().isAfter(until))
                .forEach(it -> entities.persist(new MatterType(it, 9_000, item))));
    lists.refresh(county);
  }

  /** Lets the term of an entry be over since a day. */
  public void end(String county, String code, LocalDate until) {
    transaction.executeWithoutResult(
        status ->
            entities
                .createQuery(
                    "update MatterType t set t.admittedUntil = :until where t.code = :code")
                .setParameter("until", until)
                .setParameter("code", code)
                .executeUpdate());
    lists.refresh(county);
  }
}
