package io.gridcase.officers;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.Article;
import io.gridcase.officers.Roll.Rolled;
import io.gridcase.officers.StaffingViews.TeamFigures;
import io.gridcase.personnel.Education;
import io.gridcase.registry.CityProfile.TeamTarget;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A target is met by just as much, told by the exact figure, and never by a gap in the register.
 */
class TallyTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final TeamTarget TARGET = new TeamTarget(45, 90, "QD-M4");

  private final Tally tally = new Tally(DAY);

  @Test
  @Article("QD-M4")
  void justAsMuchIsEnoughAndOneMoreYearIsTooMuch() {
    people(9, 45, Education.SENIOR);
    people(1, 45, Education.JUNIOR);
    TeamFigures met = tally.figures(null, "all", TARGET);
    assertThat(met.averageAge()).isEqualByComparingTo("45.0");
    assertThat(met.seniorShare()).isEqualByComparingTo("90.0");
    assertThat(met.ageMet()).isTrue();
    assertThat(met.seniorMet()).isTrue();
    people(1, 46, Education.JUNIOR);
    TeamFigures missed = tally.figures(null, "all", TARGET);
    assertThat(missed.ageMet()).isFalse();
    assertThat(missed.seniorMet()).isFalse();
  }

  @Test
  void aFigureRoundedToTheTargetDoesNotMeetIt() {
    people(99, 45, Education.BACHELOR);
    people(1, 46, Education.BACHELOR);
    TeamFigures figures = tally.figures(null, "all", TARGET);
    assertThat(figures.averageAge()).isEqualByComparingTo("45.0");
    assertThat(figures.ageMet()).isFalse();
  }

  @Test
  void whatTheRegisterDoesNotKnowIsToldAndMeetsNothing() {
    people(8, 30, Education.COLLEGE);
    tally.count(rolled(null, null));
    tally.count(rolled(null, null));
    TeamFigures figures = tally.figures(null, "all", TARGET);
    assertThat(figures.people()).isEqualTo(10);
    assertThat(figures.averageAge()).isEqualByComparingTo("30.0");
    assertThat(figures.ageUnknown()).isEqualTo(2);
    assertThat(figures.educationUnknown()).isEqualTo(2);
    assertThat(figures.seniorShare()).isEqualByComparingTo("80.0");
    assertThat(figures.seniorMet()).isFalse();
  }

  @Test
  void nobodyMeetsNothingAndWithoutATargetThereIsNothingToMeet() {
    TeamFigures nobody = tally.figures(null, "all", TARGET);
    assertThat(nobody.averageAge()).isNull();
    assertThat(nobody.seniorShare()).isNull();
    assertThat(nobody.ageMet()).isNull();
    assertThat(nobody.seniorMet()).isNull();
    people(1, 30, Education.SENIOR);
    assertThat(tally.figures(null, "all", null).ageMet()).isNull();
  }

  private void people(int count, int age, Education education) {
    for (int n = 0; n < count; n++) {
      tally.count(rolled(DAY.minusYears(age), education));
    }
  }

  private static Rolled rolled(LocalDate birthDate, Education education) {
    return new Rolled(1, "P1", "某人", birthDate, education, List.of(), Roll.Attended.NOTHING);
  }
}
