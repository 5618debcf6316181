package io.gridcase.registry;

import io.gridcase.kernel.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One reading of all organisations, indexed by what is asked for most: kind, level and place. */
final class OrganisationDirectory {

  private record Seat(String city, OrganisationKind kind, Level level, String placeCode) {}

  private record Code(String city, String code) {}

  private final Map<Long, Organisation> byId = new HashMap<>();
  private final Map<Code, Organisation> byCode = new HashMap<>();
  private final Map<Seat, List<Organisation>> bySeat = new HashMap<>();
  private final Map<Long, List<Long>> below = new HashMap<>();

  OrganisationDirectory(List<Organisation> all) {
    all.stream().sorted(Comparator.comparing(Organisation::id)).forEach(this::add);
  }

  Optional<Organisation> byId(Long id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<Organisation> byCode(String city, String code) {
    return Optional.ofNullable(byCode.get(new Code(city, code)));
  }

  List<Organisation> at(String city, OrganisationKind kind, Level level, String placeCode) {
    if (placeCode == null || placeCode.length() < level.digits()) {
      return List.of();
    }
    Seat seat = new Seat(city, kind, level, level.codeOf(placeCode));
    return bySeat.getOrDefault(seat, List.of());
  }

  /** These and everything below them, working or not: what an office left behind stays seen. */
  Set<Long> withBelow(Collection<Long> ids) {
    Set<Long> all = new LinkedHashSet<>();
    Deque<Long> open = new ArrayDeque<>(ids);
    while (!open.isEmpty()) {
      Long next = open.pop();
      if (all.add(next)) {
        open.addAll(below.getOrDefault(next, List.of()));
      }
    }
    return all;
  }

  private void add(Organisation each) {
    byId.put(each.id(), each);
    if (each.parentId() != null) {
      below.computeIfAbsent(each.parentId(), id -> new ArrayList<>(1)).add(each.id());
    }
    byCode.put(new Code(each.city(), each.code()), each);
    if (each.active()) {
      Seat seat = new Seat(each.city(), each.kind(), each.level(), each.placeCode());
      bySeat.computeIfAbsent(seat, s -> new ArrayList<>(1)).add(each);
    }
  }
}
