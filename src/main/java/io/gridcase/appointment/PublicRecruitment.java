package io.gridcase.appointment;

import io.gridcase.personnel.PostKind;
import java.time.LocalDate;
import java.util.List;

/**
 * What the public is told of an open recruitment: the call, how far it is, and while the choice is
 * announced who was chosen (QD-M14). Nothing else of a candidate is in it.
 *
 * @param organiser the agency people register with and raise objections with
 * @param phone its phone; null while the register has none
 * @param grids names of the grids somebody is sought for
 * @param requirements what is asked of applicants; null for nothing beyond the rules
 * @param startsOn the first day on which the post may begin
 * @param registersAt where people register
 * @param announcedUntil the last day the choice is announced; null before the choice
 * @param chosen empty unless the choice is being announced
 */
public record PublicRecruitment(
    PostKind post,
    Stage stage,
    String organiser,
    String phone,
    List<String> grids,
    String requirements,
    LocalDate startsOn,
    LocalDate registersFrom,
    LocalDate registersUntil,
    String registersAt,
    LocalDate announcedUntil,
    List<Chosen> chosen) {

  /** Somebody chosen, and for which grid. */
  public record Chosen(String name, String grid) {}
}
