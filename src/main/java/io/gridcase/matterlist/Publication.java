package io.gridcase.matterlist;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Puts a new edition of a county's list in force; the one before gives way the day before. */
@Component
class Publication {

  private final StoredListVersions versions;
  private final EntityManager entities;
  private final MatterLists lists;

  Publication(StoredListVersions versions, EntityManager entities, MatterLists lists) {
    this.versions = versions;
    this.entities = entities;
    this.lists = lists;
  }

  /**
   * Stores the edition.
   *
   * @param from the first day on which cases are opened under it
   * @throws IllegalArgumentException when an edition is in force from that day or later already
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public ListVersion publish(
      String city, String countyCode, LocalDate from, List<ListedItem> items) {
    List<ListVersion> earlier = versions.findByCountyCodeOrderByInForceFrom(countyCode);
    if (!earlier.isEmpty()) {
      earlier.get(earlier.size() - 1).giveWay(from);
    }
    ListVersion version = new ListVersion(city, countyCode, number(from, earlier), from);
    entities.persist(version);
    for (int position = 0; position < items.size(); position++) {
      entities.persist(new MatterType(version, position, items.get(position)));
    }
    refreshAtTheEnd(countyCode);
    return version;
  }

  private static String number(LocalDate from, List<ListVersion> earlier) {
    long edition =
        1 + earlier.stream().filter(v -> v.inForceFrom().getYear() == from.getYear()).count();
    return from.getYear() + "-" + edition;
  }

  private void refreshAtTheEnd(String countyCode) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            lists.refresh(countyCode);
          }
        });
  }
}
