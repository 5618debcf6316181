package io.gridcase.sample;

import io.gridcase.kernel.Clocking;
import io.gridcase.kernel.Level;
import io.gridcase.patrol.HouseholdCategory;
import io.gridcase.patrol.PatrolSamples;
import io.gridcase.patrol.PatrolSamples.SampleHousehold;
import io.gridcase.personnel.Person;
import io.gridcase.personnel.Post;
import io.gridcase.registry.CityProfile;
import io.gridcase.registry.Grid;
import io.gridcase.registry.PatrolPlan.Duty;
import io.gridcase.registry.PatrolPlan.Kind;
import io.gridcase.registry.PatrolPlan.Period;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.stereotype.Component;

/**
 * When the sample grids were last patrolled, and a few listed households in the town of the story:
 * most in time, some late. Counted back from the day of the start.
 */
@Component
class SamplePatrols {

  private static final int GRIDS_WITH_HOUSEHOLDS = 12;
  private static final int HOUSEHOLDS_A_GRID = 3;

  private final PatrolSamples patrols;
  private final Clock clock;

  SamplePatrols(PatrolSamples patrols, Clock clock) {
    this.patrols = patrols;
    this.clock = clock;
  }

  /**
   * Makes what the city plans; nothing where it plans nothing.
   *
   * @param posts stored, with their people
   */
  void make(CityProfile city, SampleCounty county, List<Grid> grids, List<Post> posts) {
    Random random = new Random(city.key().hashCode());
    LocalDate today = LocalDate.now(clock);
    Map<Long, Post> officers = new HashMap<>();
    posts.stream()
        .filter(post -> post.kind().handles())
        .forEach(post -> officers.putIfAbsent(post.gridId(), post));
    for (Grid grid : grids) {
      Post officer = officers.get(grid.id());
      for (Duty duty : city.patrol().duties()) {
        boolean done = random.nextInt(100) < 85;
        if (duty.every() != null && duty.grids().contains(grid.type()) && officer != null && done) {
          LocalDate day = last(duty.every(), today, random);
          patrols.checkedIn(
              grid,
              duty.kind(),
              officer.person().id(),
              officer.person().name(),
              morning(day, random));
        }
      }
    }
    String town = Level.TOWN.prefixOf(county.village());
    grids.stream()
        .filter(grid -> grid.villageCode().startsWith(town))
        .filter(grid -> city.patrol().duty(Kind.HOUSEHOLD_VISIT, grid.type()).isPresent())
        .limit(GRIDS_WITH_HOUSEHOLDS)
        .forEach(
            grid ->
                households(
                    grid,
                    city.patrol().duty(Kind.HOUSEHOLD_VISIT, grid.type()).orElseThrow().days(),
                    today,
                    officers.get(grid.id()),
                    random));
  }

  /** The last whole period, and of ten one more. */
  private static LocalDate last(Period period, LocalDate today, Random random) {
    int back = random.nextInt(10) == 0 ? 2 : 1;
    return period == Period.DAY ? today.minusDays(back) : today.minusMonths(back);
  }

  private static Instant morning(LocalDate day, Random random) {
    return day.atTime(9, random.nextInt(60)).atZone(Clocking.ZONE).toInstant();
  }

  private void households(Grid grid, int interval, LocalDate today, Post officer, Random random) {
    Person keeper = officer == null ? null : officer.person();
    HouseholdCategory[] categories = HouseholdCategory.values();
    for (int i = 0; i < HOUSEHOLDS_A_GRID; i++) {
      SampleHousehold who =
          new SampleHousehold(
              categories[random.nextInt(categories.length)],
              SampleNames.draw(random),
              "129%08d".formatted(random.nextInt(100_000_000)),
              "范例小区%d幢%d室".formatted(1 + random.nextInt(30), 101 + random.nextInt(500)));
      Instant visited = morning(today.minusDays(1 + random.nextInt(interval * 4 / 3)), random);
      patrols.listed(grid, who, interval, today.minusDays(200), visited, keeper);
    }
  }
}
