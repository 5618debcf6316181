package io.gridcase.matterlist;

import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import io.gridcase.access.Role;
import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile.GeneralRule;
import io.gridcase.registry.OrganisationKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door beside the list: where a city's regulation lets a law ask officers for more
 * (DY-19-4), the head of the county's body says which law, and answers for it by name.
 */
@Service
@Transactional
public class LawfulTasks {

  /** What their codes begin with, after the prefix of the city. */
  private static final String MARK = "-LAW-";

  private final StoredLawfulTasks tasks;
  private final Cities cities;
  private final CurrentActor actors;
  private final Clock clock;

  LawfulTasks(StoredLawfulTasks tasks, Cities cities, CurrentActor actors, Clock clock) {
    this.tasks = tasks;
    this.cities = cities;
    this.actors = actors;
    this.clock = clock;
  }

  /**
   * What a law asks of the officers of a county.
   *
   * @param county twelve digits
   * @param law the law and its article, such as 《兵役法》第十四条
   * @param reason why it cannot be done without them
   */
  record NewLawfulTask(
      @NotBlank @Pattern(regexp = "[0-9]{12}") String county,
      @NotBlank @Size(max = 60) String name,
      @NotBlank @Size(min = 4, max = 50) String law,
      @NotNull Category category,
      @NotNull Responsibility responsibility,
      @NotBlank @Size(min = 4, max = 500) String reason) {}

  /**
   * A task off the list.
   *
   * @param code what cases of it are reported under
   * @param endedOn absent while cases may be opened
   */
  record LawfulTaskView(
      long id,
      String code,
      String name,
      String law,
      Category category,
      Responsibility responsibility,
      String reason,
      String decidedBy,
      LocalDate decidedOn,
      LocalDate endedOn) {}

  /**
   * The tasks off the list of a county, and whether the caller decides on them.
   *
   * @param known whether the city's regulation has this door at all
   */
  record LawfulTaskList(boolean known, boolean mayDecide, List<LawfulTaskView> items) {}

  /**
   * What a case is opened under.
   *
   * @param title name and law
   */
  public record Lawful(
      String code, String title, Category category, Responsibility responsibility) {}

  /** The task with that code in the county, while it is open; empty for anything else. */
  @Transactional(readOnly = true)
  public Optional<Lawful> find(String city, String countyCode, String code) {
    String mark = cities.profile(city).numberPrefix() + MARK;
    if (code == null || !code.matches(mark + "[0-9]{1,18}")) {
      return Optional.empty();
    }
    return tasks
        .findById(Long.parseLong(code.substring(mark.length())))
        .filter(each -> each.city().equals(city) && each.countyCode().equals(countyCode))
        .filter(LawfulTask::open)
        .map(this::lawful);
  }

  /** Those a case may be opened under in the county now. */
  @Transactional(readOnly = true)
  public List<Lawful> open(String city, String countyCode) {
    return tasks.findByCityAndCountyCodeOrderByIdDesc(city, countyCode).stream()
        .filter(LawfulTask::open)
        .map(this::lawful)
        .toList();
  }

  @Transactional(readOnly = true)
  LawfulTaskList list(String countyCode) {
    Actor actor = actors.get();
    boolean known = !articles(actor).isEmpty();
    return new LawfulTaskList(
        known,
        known && decides(actor, countyCode),
        tasks.findByCityAndCountyCodeOrderByIdDesc(actor.city(), countyCode).stream()
            .map(this::view)
            .toList());
  }

  /**
   * Lets cases of it be opened from now on.
   *
   * @throws Refusal {@code lawful-task-no-door} (403) in a city whose regulation knows no such
   *     exception, {@code lawful-task-not-yours} (403)
   */
  long decide(NewLawfulTask asked) {
    Actor actor = actors.get();
    if (articles(actor).isEmpty()) {
      throw Refusal.forbidden("lawful-task-no-door")
          .citing(cities.profile(actor.city()).articlesOf(GeneralRule.OFF_LIST));
    }
    requireDecision(actor, asked.county());
    return tasks.save(new LawfulTask(asked, actor, LocalDate.now(clock))).id();
  }

  /**
   * No case of it is opened from now on; open ones go on.
   *
   * @throws Refusal {@code lawful-task-unknown} (404), {@code lawful-task-not-yours} (403), {@code
   *     lawful-task-ended} (409)
   */
  void end(long id) {
    Actor actor = actors.get();
    LawfulTask it =
        tasks
            .findById(id)
            .filter(each -> each.city().equals(actor.city()))
            .orElseThrow(() -> Refusal.notFound("lawful-task-unknown"));
    requireDecision(actor, it.countyCode());
    it.end(actor, LocalDate.now(clock));
  }

  private void requireDecision(Actor actor, String county) {
    if (!decides(actor, county)) {
      throw Refusal.forbidden("lawful-task-not-yours").citing(articles(actor));
    }
  }

  private static boolean decides(Actor actor, String county) {
    return actor.positions().stream()
        .filter(each -> each.kind() == OrganisationKind.AGENCY && each.level() == Level.COUNTY)
        .filter(each -> county.startsWith(each.placePrefix()))
        .anyMatch(each -> each.roles().contains(Role.HEAD));
  }

  private List<String> articles(Actor actor) {
    return cities.profile(actor.city()).articlesOf(GeneralRule.OFF_LIST_BY_LAW);
  }

  private String code(LawfulTask it) {
    return cities.profile(it.city()).numberPrefix() + MARK + it.id();
  }

  private Lawful lawful(LawfulTask it) {
    return new Lawful(code(it), it.title(), it.category(), it.responsibility());
  }

  private LawfulTaskView view(LawfulTask it) {
    return new LawfulTaskView(
        it.id(),
        code(it),
        it.name(),
        it.law(),
        it.category(),
        it.responsibility(),
        it.reason(),
        it.decidedByName(),
        it.decidedOn(),
        it.endedOn());
  }
}
