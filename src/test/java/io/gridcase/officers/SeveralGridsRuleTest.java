package io.gridcase.officers;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.personnel.PostKind;
import io.gridcase.registry.CityProfile.SeveralGrids;
import org.junit.jupiter.api.Test;

/** Whether a full-time officer may take another grid. */
class SeveralGridsRuleTest {

  private static final SeveralGrids ONE_ONLY = new SeveralGrids(false, "XX-1");

  @Test
  void whereTheCitySaysNothingOrAllowsItNothingStandsAgainstIt() {
    assertThat(SeveralGridsRule.allows(null, PostKind.FULL_TIME, true)).isTrue();
    assertThat(SeveralGridsRule.allows(new SeveralGrids(true, "XX-1"), PostKind.FULL_TIME, true))
        .isTrue();
  }

  @Test
  void whereTheCityAllowsOneGridASecondFullTimePostIsOneTooMany() {
    assertThat(SeveralGridsRule.allows(ONE_ONLY, PostKind.FULL_TIME, true)).isFalse();
    assertThat(SeveralGridsRule.allows(ONE_ONLY, PostKind.FULL_TIME, false)).isTrue();
    assertThat(SeveralGridsRule.allows(ONE_ONLY, PostKind.HEAD, true)).isTrue();
  }
}
