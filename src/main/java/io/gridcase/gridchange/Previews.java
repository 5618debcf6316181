package io.gridcase.gridchange;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.gridchange.DraftPreview.After;
import io.gridcase.gridchange.DraftPreview.Before;
import io.gridcase.gridchange.DraftPreview.Workload;
import io.gridcase.gridchange.GridCases.PlacedCase;
import io.gridcase.kernel.Clocking;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.Posts;
import io.gridcase.registry.Grid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what a draft would change: cases by old and new border, people's work, staff. */
@Service
@Transactional(readOnly = true)
public class Previews {

  private final GridDrafts drafts;
  private final PlanChecks checks;
  private final RuleCheck rules;
  private final GridCases cases;
  private final Posts posts;
  private final ObjectMapper json;
  private final Clock clock;

  Previews(
      GridDrafts drafts,
      PlanChecks checks,
      RuleCheck rules,
      GridCases cases,
      Posts posts,
      ObjectMapper json,
      Clock clock) {
    this.drafts = drafts;
    this.checks = checks;
    this.rules = rules;
    this.cases = cases;
    this.posts = posts;
    this.json = json;
    this.clock = clock;
  }

  /** The preview of a draft that is not carried out yet, told in a language. */
  public DraftPreview of(GridDraft draft, Locale locale) {
    Ground ground = drafts.ground(draft);
    Destinations destinations = Destinations.of(ground, json);
    LocalDate from = quarterBefore(LocalDate.now(clock));
    LocalDate next = from.plusMonths(3);
    Set<Long> touched = ground.touched().keySet();
    List<PlacedCase> open = cases.open(touched);
    List<PlacedCase> opened =
        cases.opened(
            touched,
            from.atStartOfDay(Clocking.ZONE).toInstant(),
            next.atStartOfDay(Clocking.ZONE).toInstant());
    List<Post> held = checks.held(ground);
    return new DraftPreview(
        from,
        next.minusDays(1),
        ground.touched().values().stream().map(grid -> before(grid, open, opened)).toList(),
        after(ground, destinations, open, opened, held, locale),
        officers(ground, destinations, open, held));
  }

  private static LocalDate quarterBefore(LocalDate today) {
    return today.with(IsoFields.DAY_OF_QUARTER, 1).minusMonths(3);
  }

  private static Before before(Grid grid, List<PlacedCase> open, List<PlacedCase> opened) {
    return new Before(
        grid.id(),
        grid.code(),
        grid.name(),
        grid.households(),
        grid.population(),
        (int) open.stream().filter(one -> one.gridId() == grid.id()).count(),
        (int) opened.stream().filter(one -> one.gridId() == grid.id()).count());
  }

  private List<After> after(
      Ground ground,
      Destinations destinations,
      List<PlacedCase> open,
      List<PlacedCase> opened,
      List<Post> held,
      Locale locale) {
    Map<String, Integer> openBy = counted(open, destinations);
    Map<String, Integer> openedBy = counted(opened, destinations);
    return ground.plan().grids().stream()
        .map(
            grid ->
                new After(
                    grid.key(),
                    grid.name(),
                    grid.households(),
                    grid.population(),
                    openBy.getOrDefault(grid.key(), 0),
                    openedBy.getOrDefault(grid.key(), 0),
                    staff(grid, held),
                    rules.shortages(ground, grid, held, locale)))
        .toList();
  }

  private static Map<String, Integer> counted(List<PlacedCase> all, Destinations destinations) {
    Map<String, Integer> counts = new HashMap<>();
    all.forEach(one -> destinations.of(one).ifPresent(key -> counts.merge(key, 1, Integer::sum)));
    return counts;
  }

  private static Map<PostKind, Integer> staff(PlannedGrid grid, List<Post> held) {
    Map<PostKind, Integer> staff = new EnumMap<>(PostKind.class);
    held.stream()
        .filter(post -> grid.posts().contains(post.id()))
        .forEach(post -> staff.merge(post.kind(), 1, Integer::sum));
    return staff;
  }

  private List<Workload> officers(
      Ground ground, Destinations destinations, List<PlacedCase> open, List<Post> held) {
    Map<Long, List<Post>> byPerson =
        held.stream()
            .filter(post -> post.kind().handles())
            .collect(
                Collectors.groupingBy(
                    post -> post.person().id(), LinkedHashMap::new, Collectors.toList()));
    Map<String, Integer> openBy = counted(open, destinations);
    Map<Long, Set<Long>> elsewhere = elsewhere(byPerson.keySet(), ground.touched().keySet());
    Map<Long, Long> openElsewhere =
        cases
            .open(elsewhere.values().stream().flatMap(Set::stream).collect(Collectors.toSet()))
            .stream()
            .collect(Collectors.groupingBy(PlacedCase::gridId, Collectors.counting()));
    return byPerson.entrySet().stream()
        .map(
            person -> {
              List<Post> own = person.getValue();
              Set<Long> grids = own.stream().map(Post::gridId).collect(Collectors.toSet());
              Set<Long> ids = own.stream().map(Post::id).collect(Collectors.toSet());
              return new Workload(
                  person.getKey(),
                  own.get(0).person().name(),
                  (int) open.stream().filter(one -> grids.contains(one.gridId())).count(),
                  ground.plan().grids().stream()
                      .filter(grid -> grid.posts().stream().anyMatch(ids::contains))
                      .mapToInt(grid -> openBy.getOrDefault(grid.key(), 0))
                      .sum(),
                  elsewhere.getOrDefault(person.getKey(), Set.of()).stream()
                      .mapToInt(grid -> openElsewhere.getOrDefault(grid, 0L).intValue())
                      .sum());
            })
        .toList();
  }

  private Map<Long, Set<Long>> elsewhere(Collection<Long> people, Collection<Long> touched) {
    if (people.isEmpty()) {
      return Map.of();
    }
    return posts.heldByAny(people, LocalDate.now(clock)).stream()
        .filter(post -> post.kind().handles() && !touched.contains(post.gridId()))
        .collect(
            Collectors.groupingBy(
                post -> post.person().id(), Collectors.mapping(Post::gridId, Collectors.toSet())));
  }
}
