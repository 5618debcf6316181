package io.gridcase.gridfile;

import io.gridcase.officers.Shortages.Shortage;
import io.gridcase.personnel.Capacity;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.PostSource;
import io.gridcase.personnel.TeamKind;
import io.gridcase.personnel.VolunteerStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Who serves in a grid today, and what its council resolved.
 *
 * @param mayChange whether the caller may change it
 * @param toFill the posts for which the caller may apply to name somebody
 * @param scale the grades of the county, by code; empty where it has no scale
 * @param shortages the posts the grid lacks, by the city's table
 * @param volunteers null for a department beside the grid, whom they do not concern
 * @param councils the latest first; null for a department beside the grid
 */
record GridFile(
    boolean mayChange,
    List<PostKind> toFill,
    List<FileGrade> scale,
    List<Shortage> shortages,
    List<FilePost> posts,
    List<FileTeam> teams,
    List<FileVolunteer> volunteers,
    List<FileCouncil> councils) {

  /**
   * A grade.
   *
   * @param monthlyPay yuan a month; null for a department beside the grid
   */
  record FileGrade(String code, String name, Integer monthlyPay) {}

  /**
   * A post held in the grid.
   *
   * @param version sent back with a change, which is refused when somebody else was faster
   * @param code what the holder's file is read by; only for those who may change the file
   * @param workPhone the number the public may call
   * @param department the department an instructor guides for
   * @param mayRelease whether the caller may apply to let the holder leave, and nobody did
   * @param exit the number of the exit that is in course, for who may; null otherwise
   */
  record FilePost(
      long id,
      long version,
      String code,
      String name,
      String workPhone,
      PostKind kind,
      PostSource source,
      String department,
      FileGrade grade,
      LocalDate gradeSince,
      LocalDate from,
      LocalDate until,
      boolean mayRelease,
      String exit) {}

  /**
   * A team that works in the grid.
   *
   * @param leader who answers for it; null while a work team has nobody
   */
  record FileTeam(
      long id,
      TeamKind kind,
      String name,
      String leader,
      LocalDate from,
      LocalDate until,
      List<FileMember> members) {}

  /** Somebody who serves in a team. */
  record FileMember(
      long id, long version, String name, Capacity capacity, LocalDate from, LocalDate until) {}

  /**
   * Somebody registered as a volunteer where he or she lives.
   *
   * @param unit where the volunteer works; only for those who may change the file
   * @param source where the volunteer would come from as a part-time officer
   * @param officer whether the volunteer is willing to serve as a part-time officer
   * @param household whether the volunteer keeps contact with households
   * @param serving whether the volunteer holds a post in the grid
   * @param mayAppoint whether the caller may apply to make the volunteer a part-time officer there
   */
  record FileVolunteer(
      long id,
      long version,
      String code,
      String name,
      VolunteerStanding standing,
      PostSource source,
      String unit,
      boolean officer,
      boolean household,
      boolean serving,
      boolean mayAppoint,
      LocalDate from,
      LocalDate until) {}

  /**
   * A meeting of the grid's council.
   *
   * @param attendance how many came in each capacity
   */
  record FileCouncil(
      long id,
      LocalDate heldOn,
      String topic,
      Map<Capacity, Integer> attendance,
      String resolution) {}
}
