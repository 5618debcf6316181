package io.gridcase.officers;

import io.gridcase.officers.Shortages.Shortage;
import io.gridcase.registry.GridType;
import java.math.BigDecimal;
import java.util.List;

/** What people read of how grids are staffed and what their officers are like together. */
final class StaffingViews {

  private StaffingViews() {}

  /**
   * A grid that lacks somebody.
   *
   * @param heads how many hold that post today, and so on
   * @param shortages the posts it lacks, each with the article that asks for it
   */
  record StaffingRow(
      long gridId,
      String gridCode,
      String gridName,
      GridType gridType,
      String townName,
      String villageName,
      long heads,
      long fullTime,
      long partTime,
      long instructors,
      long exclusive,
      List<Shortage> shortages) {}

  /**
   * A part of the grids that lack somebody.
   *
   * @param next where the next part begins; null at the end
   * @param total how many lack somebody
   * @param grids how many grids the place has
   * @param kinds the posts a grid of this city can lack
   */
  record StaffingPage(
      List<StaffingRow> items, String next, int total, int grids, List<String> kinds) {}

  /**
   * What the city asks of its officers together.
   *
   * @param averageAgeBelow years, reached by an average of just as much
   * @param seniorShareAbove per cent, reached by just as much
   */
  record TargetFigures(
      int averageAgeBelow, int seniorShareAbove, String article, String articleText) {}

  /**
   * What the officers of an area are like together.
   *
   * @param key the code of a place, or a type of grids; null for all of the area
   * @param people who count: everybody who works a grid's cases, each person once
   * @param averageAge in years with one decimal, of those whose birth date is known; null for none
   * @param senior how many ended school with senior secondary or above
   * @param seniorShare of all who count, in per cent with one decimal; null without people
   * @param ageMet whether the target is met; null without a target or without a figure
   */
  record TeamFigures(
      String key,
      String name,
      int people,
      BigDecimal averageAge,
      int ageUnknown,
      int senior,
      int educationUnknown,
      BigDecimal seniorShare,
      Boolean ageMet,
      Boolean seniorMet) {}

  /**
   * The figures of an area and of its parts.
   *
   * @param target null where the city's regulation states none
   */
  record TeamIndicators(TargetFigures target, TeamFigures total, List<TeamFigures> parts) {}
}
