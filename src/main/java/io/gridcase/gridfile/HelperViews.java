package io.gridcase.gridfile;

import io.gridcase.gridfile.GridFile.FileMember;
import io.gridcase.gridfile.GridFile.FileVolunteer;
import io.gridcase.personnel.TeamKind;
import java.time.LocalDate;
import java.util.List;

/** What people read of the teams and volunteers of an area. */
final class HelperViews {

  private HelperViews() {}

  /**
   * A team at work.
   *
   * @param gridId the grid of a work team; null for a service team
   * @param leader who answers for it; null while a work team has nobody
   * @param mayChange whether the caller may add and end members
   */
  record TeamRow(
      long id,
      String code,
      TeamKind kind,
      String name,
      String townName,
      String villageName,
      Long gridId,
      String gridName,
      String leader,
      LocalDate from,
      LocalDate until,
      boolean mayChange,
      List<FileMember> members) {}

  /** A part of the teams, by code. */
  record TeamPage(List<TeamRow> items, String next, int total) {}

  /** Somebody registered, with the grid of residence. */
  record VolunteerRow(
      long gridId, String gridName, String townName, boolean mayChange, FileVolunteer volunteer) {}

  /** A part of the volunteers, by grid and staff number. */
  record VolunteerPage(List<VolunteerRow> items, String next, int total) {}
}
