package io.gridcase.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.gridcase.kernel.ArticleTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How often a city has its grids patrolled and its households visited; a city whose regulation asks
 * for nothing has no duties.
 *
 * @param from the first day the plan counts; nothing is overdue before
 */
public record PatrolPlan(
    @JsonProperty(required = true) LocalDate from,
    @JsonProperty(required = true) List<Duty> duties) {

  /** The plan of a city without one. */
  public static final PatrolPlan NONE = new PatrolPlan(null, List.of());

  /** What is done. */
  public enum Kind {
    /** Going through the grid. */
    PATROL,
    /** Going to everybody in the grid. */
    FULL_VISIT,
    /** Going to a listed household. */
    HOUSEHOLD_VISIT
  }

  /** The calendar period in which a duty is done once, in the city's time. */
  public enum Period {
    DAY,
    MONTH;

    /** The first day of the period a day lies in. */
    public LocalDate begin(LocalDate day) {
      return this == DAY ? day : day.withDayOfMonth(1);
    }

    /** The first day of the period after the one that begins on that day. */
    public LocalDate next(LocalDate begin) {
      return this == DAY ? begin.plusDays(1) : begin.plusMonths(1);
    }
  }

  /**
   * One duty of the grids of some types.
   *
   * @param every how often a patrol or full visit is due; null for household visits
   * @param days after how many days a listed household is visited again unless its entry says
   *     otherwise; null for the others
   * @param article the obligations it rests on, comma-separated; {@code practice} among them where
   *     the regulation leaves the figure open
   */
  public record Duty(
      @JsonProperty(required = true) Kind kind,
      Period every,
      Integer days,
      @JsonProperty(required = true) List<GridType> grids,
      @JsonProperty(required = true) String article) {

    /** The obligations it rests on, without {@code practice}. */
    public List<String> obligations() {
      return ArticleTexts.obligations(article);
    }
  }

  /** The duty of this kind in grids of that type. */
  public Optional<Duty> duty(Kind kind, GridType type) {
    return duties.stream()
        .filter(duty -> duty.kind() == kind && duty.grids().contains(type))
        .findFirst();
  }
}
