package io.gridcase.matterlist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every edition of one county's list with its types, kept in memory; editions are few. */
final class CountyList {

  private record Edition(ListVersion version, Map<String, MatterType> types) {

    boolean endsBefore(LocalDate day) {
      return version.inForceTo() != null && version.inForceTo().isBefore(day);
    }
  }

  private final Map<Long, Edition> editions = new LinkedHashMap<>();

  /**
   * Arranges the types by edition.
   *
   * @param types of all editions, the earliest edition first, in the order of the list
   */
  CountyList(Collection<MatterType> types) {
    for (MatterType type : types) {
      editions
          .computeIfAbsent(
              type.listVersionId(), id -> new Edition(type.version(), new LinkedHashMap<>()))
          .types()
          .put(type.code(), type);
    }
  }

  Optional<ListVersion> inForce(LocalDate day) {
    return editionOn(day).map(Edition::version);
  }

  /** The entries that admit cases on that day or later, edition by edition. */
  List<MatterType> typesFrom(LocalDate day) {
    return editions.values().stream()
        .filter(edition -> !edition.endsBefore(day))
        .flatMap(edition -> edition.types().values().stream())
        .filter(type -> type.admittedOn(later(day, type.version().inForceFrom())))
        .toList();
  }

  /**
   * The first day without the type, when the editions there are let it go: one to come leaves it
   * out, or its term ends today.
   */
  Optional<LocalDate> leaves(String code, LocalDate today) {
    return editions.values().stream()
        .filter(edition -> !edition.endsBefore(today) && edition.types().containsKey(code))
        .reduce((earlier, later) -> later)
        .flatMap(last -> leaves(last.types().get(code), last.version().inForceTo(), today));
  }

  private static Optional<LocalDate> leaves(MatterType type, LocalDate end, LocalDate today) {
    LocalDate tomorrow = today.plusDays(1);
    if (end != null && type.admittedOn(end.plusDays(1))) {
      return Optional.of(end.plusDays(1));
    }
    return type.admittedOn(tomorrow) ? Optional.empty() : Optional.of(tomorrow);
  }

  List<MatterType> everyType() {
    return editions.values().stream()
        .flatMap(edition -> edition.types().values().stream())
        .toList();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  List<ListVersion> editions() {
    return editions.values().stream().map(Edition::version).toList();
  }

  List<MatterType> typesOf(Long versionId) {
    Edition edition = editions.get(versionId);
    return edition == null ? List.of() : List.copyOf(edition.types().values());
  }

  Optional<MatterType> typeInForce(String code, LocalDate day) {
    return editionOn(day)
        .map(edition -> edition.types().get(code))
        .filter(type -> type.admittedOn(day));
  }

  /** The entry of that code in force next, otherwise the last there was. */
  Optional<MatterType> nearestEntry(String code, LocalDate day) {
    List<Edition> listing =
        editions.values().stream().filter(edition -> edition.types().containsKey(code)).toList();
    return listing.stream()
        .filter(edition -> !edition.endsBefore(day))
        .findFirst()
        .or(() -> listing.stream().reduce((earlier, later) -> later))
        .map(edition -> edition.types().get(code));
  }

  private Optional<Edition> editionOn(LocalDate day) {
    return editions.values().stream()
        .filter(edition -> edition.version().inForceOn(day))
        .findFirst();
  }
}
