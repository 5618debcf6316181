package io.gridcase.gridfile;

import io.gridcase.personnel.Capacity;
import io.gridcase.personnel.VolunteerStanding;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;

/** What a caller asks to change in the file of a grid. */
final class Change {

  private Change() {}

  /**
   * Somebody joins a team.
   *
   * @param person the staff number
   */
  record NewMember(
      @NotBlank @Size(max = 40) String person,
      @NotNull Capacity capacity,
      @NotNull LocalDate from) {}

  /**
   * Something ends.
   *
   * @param until the last day, inclusive
   * @param version of what the caller saw
   */
  record Ending(@NotNull LocalDate until, long version) {}

  /**
   * A volunteer registers.
   *
   * @param person the staff number of somebody the register knows; otherwise null, and name and
   *     phone are needed
   * @param officer whether willing to serve as a part-time officer
   * @param household whether ready to keep contact with households
   */
  record NewVolunteer(
      @Size(max = 40) String person,
      @Size(max = 80) String name,
      @Size(max = 30) String phone,
      @NotNull VolunteerStanding standing,
      @Size(max = 200) String unit,
      @Size(max = 200) String residence,
      boolean officer,
      boolean household,
      @NotNull LocalDate from) {}

  /** A council met. */
  record NewCouncil(
      @NotNull @PastOrPresent LocalDate heldOn,
      @NotBlank @Size(max = 2_000) String topic,
      @NotEmpty Map<@NotNull Capacity, @NotNull @Min(1) @Max(9_999) Integer> attendance,
      @NotBlank @Size(max = 2_000) String resolution) {}

  /**
   * A post gets another grade.
   *
   * @param grade its code on the county's scale; null takes the grade away
   * @param since the first day in that grade; needed with a grade
   * @param version of the post the caller saw
   */
  record NewGrade(@Size(max = 20) String grade, LocalDate since, long version) {}

  /** What was made. */
  record MadeEntry(long id) {}
}
