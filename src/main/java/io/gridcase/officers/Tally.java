package io.gridcase.officers;

import io.gridcase.officers.Roll.Rolled;
import io.gridcase.officers.StaffingViews.TeamFigures;
import io.gridcase.registry.CityProfile.TeamTarget;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * Counts people by age and schooling. A birth date nobody knows is left out of the average, and
 * schooling nobody knows counts as below: a gap in the register must not look like a target met.
 */
final class Tally {

  private static final int PER_CENT = 100;

  private final LocalDate day;
  private int people;
  private int ageKnown;
  private long years;
  private int senior;
  private int educationUnknown;

  Tally(LocalDate day) {
    this.day = day;
  }

  void count(Rolled person) {
    people++;
    if (person.birthDate() != null) {
      ageKnown++;
      years += Eligibility.age(person.birthDate(), day);
    }
    if (person.education() == null) {
      educationUnknown++;
    } else if (Officers.SENIOR_AND_ABOVE.contains(person.education())) {
      senior++;
    }
  }

  /**
   * What came of it.
   *
   * @param target null where there is none
   */
  TeamFigures figures(String key, String name, TeamTarget target) {
    return new TeamFigures(
        key,
        name,
        people,
        ageKnown == 0 ? null : shown(years, ageKnown),
        people - ageKnown,
        senior,
        educationUnknown,
        people == 0 ? null : shown((long) senior * PER_CENT, people),
        target == null || ageKnown == 0
            ? null
            : years <= (long) target.averageAgeBelow() * ageKnown,
        target == null || people == 0
            ? null
            : (long) senior * PER_CENT >= (long) target.seniorShareAbove() * people);
  }

  /** With one decimal; whether a target is met is told by the exact figure. */
  private static BigDecimal shown(long sum, int count) {
    return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP);
  }
}
