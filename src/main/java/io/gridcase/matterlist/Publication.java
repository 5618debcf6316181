package io.gridcase.matterlist;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
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
    refreshAtTheEnd(countyCode);
    return stored(version, items);
  }

  /**
   * Takes the lists of a city for the running transaction: who changes one next waits, and what is
   * read of them afterwards is what stands.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(String city) {
    versions.heldOfCity(city).stream()
        .map(ListVersion::countyCode)
        .distinct()
        .forEach(lists::refresh);
  }

  /**
   * Carries a change into a county's list from a day on: an edition begins on that day with the
   * entries of the one before as the change leaves them, and every edition to come takes the change
   * too. An edition that begins on that very day takes it itself. What was admitted for a time that
   * is over when an edition begins drops out of it.
   *
   * <p>The caller {@link #hold holds} the city's lists: of two changes at once, the second builds
   * on the first.
   *
   * @param from the first day of the change; later than today, for an edition in force stays as it
   *     is
   * @param change makes of the entries of an edition those it has with the change
   * @return the first edition that has it; empty when it leaves the entries of all as they are
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<ListVersion> amend(
      String city, String countyCode, LocalDate from, UnaryOperator<List<ListedItem>> change) {
    List<ListVersion> all = versions.findByCountyCodeOrderByInForceFrom(countyCode);
    ListVersion before =
        all.stream()
            .filter(it -> !it.inForceFrom().isAfter(from))
            .reduce((earlier, later) -> later)
            .orElseThrow();
    Optional<ListVersion> first =
        changed(before, from, change)
            .map(
                items ->
                    beginning(
                        new ListVersion(city, countyCode, number(from, all), from),
                        all,
                        before,
                        items));
    for (ListVersion later : all) {
      if (later.inForceFrom().isAfter(from)) {
        Optional<ListVersion> changed =
            changed(later, later.inForceFrom(), change).map(items -> rewritten(later, items));
        first = first.or(() -> changed);
      }
    }
    first.ifPresent(it -> refreshAtTheEnd(countyCode));
    return first;
  }

  /** The entries with the change, when an edition of that day told them differently. */
  private Optional<List<ListedItem>> changed(
      ListVersion version, LocalDate day, UnaryOperator<List<ListedItem>> change) {
    List<ListedItem> kept =
        types.ofVersion(version.id()).stream()
            .filter(it -> it.admittedOn(day))
            .map(MatterType::item)
            .toList();
    List<ListedItem> after =
        change.apply(kept).stream()
            .filter(it -> it.until() == null || !day.isAfter(it.until()))
            .toList();
    return after.equals(kept) ? Optional.empty() : Optional.of(after);
  }

  private ListVersion beginning(
      ListVersion fresh, List<ListVersion> all, ListVersion before, List<ListedItem> items) {
    if (before.inForceFrom().equals(fresh.inForceFrom())) {
      return rewritten(before, items);
    }
    before.giveWay(fresh.inForceFrom());
    all.stream()
        .map(ListVersion::inForceFrom)
        .filter(it -> it.isAfter(fresh.inForceFrom()))
        .min(Comparator.naturalOrder())
        .ifPresent(fresh::giveWay);
    return stored(fresh, items);
  }

  private ListVersion rewritten(ListVersion version, List<ListedItem> items) {
    types.deleteOfVersion(version.id());
    return stored(version, items);
  }

  private ListVersion stored(ListVersion version, List<ListedItem> items) {
    entities.persist(version);
    for (int position = 0; position < items.size(); position++) {
      entities.persist(new MatterType(version, position, items.get(position)));
    }
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
