package io.gridcase.matterlist;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Puts a new edition of a county's list in force; the one before gives way the day before. */
@Component
public class Publication {

  private final StoredListVersions versions;
  private final StoredMatterTypes types;
  private final EntityManager entities;
  private final MatterLists lists;

  Publication(
      StoredListVersions versions,
      StoredMatterTypes types,
      EntityManager entities,
      MatterLists lists) {
    this.versions = versions;
    this.types = types;
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

  /** Takes the lists of a city for the running transaction: who changes one next waits. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(String city) {
    versions.heldOfCity(city);
  }

  /**
   * Stores the edition that follows the county's newest one: the same entries, as the change leaves
   * them; what was admitted for a time that is over then drops out. An edition begins later than
   * the one before: when that begins on the asked day or after it, this one begins the day after.
   *
   * <p>The caller {@link #hold holds} the city's lists: of two changes at once, the second builds
   * on the first.
   *
   * @param earliest the first day it may be in force
   * @param change makes of the entries of the newest edition those of this one
   * @return empty when the change leaves the entries as they are: then there is nothing to publish
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<ListVersion> amend(
      String city, String countyCode, LocalDate earliest, UnaryOperator<List<ListedItem>> change) {
    ListVersion newest = newest(countyCode);
    LocalDate from =
        earliest.isAfter(newest.inForceFrom()) ? earliest : newest.inForceFrom().plusDays(1);
    List<ListedItem> kept =
        types.ofVersion(newest.id()).stream()
            .map(MatterType::item)
            .filter(it -> it.until() == null || !from.isAfter(it.until()))
            .toList();
    List<ListedItem> changed = change.apply(kept);
    return changed.equals(kept)
        ? Optional.empty()
        : Optional.of(publish(city, countyCode, from, changed));
  }

  private ListVersion newest(String countyCode) {
    List<ListVersion> all = versions.findByCountyCodeOrderByInForceFrom(countyCode);
    return all.get(all.size() - 1);
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
