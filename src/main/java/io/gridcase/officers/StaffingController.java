package io.gridcase.officers;

import io.gridcase.officers.StaffingViews.StaffingPage;
import io.gridcase.officers.StaffingViews.TeamIndicators;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How the grids of an area are staffed, and what their officers are like together. */
@RestController
@RequestMapping("/api/officers")
class StaffingController {

  private final Staffing staffing;
  private final TeamStanding standing;
  private final OfficerExports exports;

  StaffingController(Staffing staffing, TeamStanding standing, OfficerExports exports) {
    this.staffing = staffing;
    this.standing = standing;
    this.exports = exports;
  }

  /**
   * The grids of an area that lack somebody, by code.
   *
   * @param place the code of a place; without it, all of the caller's area
   * @param q part of a grid's name or code
   * @param post the post that is lacking, in the word of the city's table
   */
  @GetMapping("/staffing")
  StaffingPage staffing(
      @RequestParam(required = false) String place,
      @RequestParam(required = false) String q,
      @RequestParam(required = false) String post,
      @RequestParam(required = false) String after,
      @RequestParam(defaultValue = "20") int size,
      Locale locale) {
    return staffing.page(new Staffing.Search(place, q, post), after, size, locale);
  }

  /** The same list as a file for spreadsheets. */
  @GetMapping("/staffing.csv")
  ResponseEntity<byte[]> staffingFile(
      @RequestParam(required = false) String place,
      @RequestParam(required = false) String q,
      @RequestParam(required = false) String post,
      Locale locale) {
    return exports
        .staffing(staffing.rows(new Staffing.Search(place, q, post), locale), locale)
        .named("understaffed-grids.csv");
  }

  /**
   * Average age and schooling of an area's officers, beside the city's target.
   *
   * @param by what the area is taken apart by
   */
  @GetMapping("/indicators")
  TeamIndicators indicators(
      @RequestParam(required = false) String place,
      @RequestParam(defaultValue = "TOWN") TeamStanding.Part by,
      Locale locale) {
    return standing.of(place, by, locale);
  }

  /** The same figures as a file for spreadsheets. */
  @GetMapping("/indicators.csv")
  ResponseEntity<byte[]> indicatorsFile(
      @RequestParam(required = false) String place,
      @RequestParam(defaultValue = "TOWN") TeamStanding.Part by,
      Locale locale) {
    return exports.figures(standing.of(place, by, locale), locale).named("team-indicators.csv");
  }
}
