package io.gridcase.gridchange;

import io.gridcase.officers.Shortages.Shortage;
import io.gridcase.personnel.PostKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a change would come to, before anybody approves it.
 *
 * @param from the first day of the quarter whose cases are counted, the last one that is over
 * @param until its last day
 */
public record DraftPreview(
    LocalDate from,
    LocalDate until,
    List<Before> before,
    List<After> after,
    List<Workload> officers) {

  /**
   * A touched grid as it is.
   *
   * @param opened cases of the quarter
   */
  public record Before(
      long gridId,
      String code,
      String name,
      int households,
      int population,
      int open,
      int opened) {}

  /**
   * A planned grid.
   *
   * @param open how many cases that are open now it would have
   * @param opened how many cases of the quarter would have been its
   * @param staff how many people hold posts of each kind
   * @param shortages the posts it would lack, by the city's table, each with its article
   */
  public record After(
      String key,
      String name,
      int households,
      int population,
      int open,
      int opened,
      Map<PostKind, Integer> staff,
      List<Shortage> shortages) {}

  /**
   * What somebody has to do who serves in a touched grid and works its cases.
   *
   * @param before open cases of the touched grids the person serves in
   * @param after open cases of the planned grids the person would serve in
   * @param elsewhere open cases of other grids the person serves in, which stay
   */
  public record Workload(long personId, String name, int before, int after, int elsewhere) {}
}
