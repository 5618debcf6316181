package io.gridcase.matter;

import io.gridcase.access.Actor;
import io.gridcase.kernel.Clocking;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.data.jpa.domain.Specification;

/**
 * What somebody looks for among the cases.
 *
 * @param q the beginning of a number, or a part of the type's or the grid's name
 * @param from the first day of opening
 * @param to the last day of opening
 * @param mine only what the actor reported
 * @param after where the last page ended
 * @param size how many a page holds, at most 100
 */
record CaseSearch(
    String q,
    MatterState state,
    String type,
    Long grid,
    Boolean urgent,
    MatterSource source,
    LocalDate from,
    LocalDate to,
    boolean mine,
    String after,
    int size) {

  CaseSearch {
    size = Math.max(1, Math.min(size, 100));
  }

  Specification<Matter> condition(Actor actor) {
    return (m, query, b) -> {
      List<Predicate> all = new ArrayList<>();
      if (q != null && !q.isBlank()) {
        String part = q.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_");
        all.add(
            b.or(
                b.like(m.get("number"), part.toUpperCase(Locale.ROOT) + "%", '!'),
                b.like(m.get("typeName"), "%" + part + "%", '!'),
                b.like(m.get("gridName"), "%" + part + "%", '!')));
      }
      if (state != null) {
        all.add(b.equal(m.get("state"), state));
      }
      if (type != null) {
        all.add(b.equal(m.get("typeCode"), type));
      }
      if (grid != null) {
        all.add(b.equal(m.get("gridId"), grid));
      }
      if (urgent != null) {
        all.add(b.equal(m.get("urgent"), urgent));
      }
      if (source != null) {
        all.add(b.equal(m.get("source"), source));
      }
      if (from != null) {
        all.add(
            b.greaterThanOrEqualTo(
                m.get("openedAt"), from.atStartOfDay(Clocking.ZONE).toInstant()));
      }
      if (to != null) {
        all.add(
            b.lessThan(m.get("openedAt"), to.plusDays(1).atStartOfDay(Clocking.ZONE).toInstant()));
      }
      if (mine) {
        all.add(b.equal(m.get("reporter"), actor.username()));
      }
      return b.and(all.toArray(Predicate[]::new));
    };
  }
}
