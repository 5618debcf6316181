package io.gridcase.gridfile;

import io.gridcase.gridfile.HelperViews.TeamPage;
import io.gridcase.gridfile.HelperViews.VolunteerPage;
import io.gridcase.personnel.TeamKind;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The teams and volunteers of an area, beside the files of single grids. */
@RestController
class HelpersController {

  private final HelpersList list;

  HelpersController(HelpersList list) {
    this.list = list;
  }

  /**
   * Teams at work in the caller's area, by code.
   *
   * @param place the code of a place
   * @param kind null for service teams and work teams
   * @param q part of the name, the code or the leader's name
   */
  @GetMapping("/api/teams")
  TeamPage teams(
      @RequestParam(required = false) String place,
      @RequestParam(required = false) TeamKind kind,
      @RequestParam(required = false) String q,
      @RequestParam(required = false) String after,
      @RequestParam(defaultValue = "20") int size) {
    return list.teams(new HelpersList.Search(place, q, after, size), kind);
  }

  /**
   * Volunteers registered in the caller's area, by grid and staff number.
   *
   * @param place the code of a place
   * @param q part of the name of the person or the grid, or the beginning of a staff number
   */
  @GetMapping("/api/volunteers")
  VolunteerPage volunteers(
      @RequestParam(required = false) String place,
      @RequestParam(required = false) String q,
      @RequestParam(required = false) String after,
      @RequestParam(defaultValue = "20") int size) {
    return list.volunteers(new HelpersList.Search(place, q, after, size));
  }
}
