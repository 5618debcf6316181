package io.gridcase.officers;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.Article;
import io.gridcase.personnel.Education;
import io.gridcase.personnel.PostKind;
import io.gridcase.scenario.ServerStory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What speaks against giving somebody a post, as the tables of the cities say it. */
class EligibilityTest extends ServerStory {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  @Autowired private Eligibility eligibility;

  @Test
  @Article("QD-M11")
  void inQingdaoAFullTimeOfficerMayBeFortyOnTheDayAndNoOlder() {
    assertThat(codes("qingdao", PostKind.FULL_TIME, born(DAY.minusYears(41).plusDays(1))))
        .isEmpty();
    assertThat(codes("qingdao", PostKind.FULL_TIME, born(DAY.minusYears(41))))
        .containsExactly("OVER_AGE");
    assertThat(codes("qingdao", PostKind.PART_TIME, born(DAY.minusYears(41)))).isEmpty();
  }

  @Test
  @Article("QD-M11")
  void inQingdaoUnknownSchoolingIsNotEnoughForAFullTimeOfficer() {
    PersonFacts unknown = new PersonFacts(DAY.minusYears(30), null, true, false, false, true);
    assertThat(codes("qingdao", PostKind.FULL_TIME, unknown)).containsExactly("EDUCATION_BELOW");
    assertThat(codes("luzhou", PostKind.FULL_TIME, unknown)).isEmpty();
  }

  @Test
  @Article("DY-12")
  void inDongyingOneIsACitizenAndEighteenOnTheDay() {
    assertThat(codes("dongying", PostKind.PART_TIME, born(DAY.minusYears(18)))).isEmpty();
    assertThat(codes("dongying", PostKind.PART_TIME, born(DAY.minusYears(18).plusDays(1))))
        .containsExactly("UNDERAGE");
    PersonFacts foreign =
        new PersonFacts(DAY.minusYears(30), Education.SENIOR, false, false, false, true);
    List<Objection> told =
        eligibility.of("dongying", PostKind.FULL_TIME, foreign, DAY, Locale.CHINESE);
    assertThat(told)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.code()).isEqualTo("NOT_CITIZEN");
              assertThat(one.article()).isEqualTo("DY-12");
              assertThat(one.articleText()).isNotEqualTo("DY-12").isNotBlank();
              assertThat(one.name()).contains("公民");
            });
  }

  @Test
  @Article("ZJ-18-2")
  void inZhenjiangTheChiefOfTheVillageDoesNotHeadAGrid() {
    PersonFacts chief =
        new PersonFacts(DAY.minusYears(50), Education.SENIOR, true, true, true, true);
    PersonFacts member =
        new PersonFacts(DAY.minusYears(50), Education.SENIOR, true, false, true, true);
    PersonFacts nobody =
        new PersonFacts(DAY.minusYears(50), Education.SENIOR, true, false, false, true);
    assertThat(codes("zhenjiang", PostKind.HEAD, chief)).containsExactly("VILLAGE_LEADER");
    assertThat(codes("zhenjiang", PostKind.HEAD, member)).isEmpty();
    assertThat(codes("zhenjiang", PostKind.HEAD, nobody)).containsExactly("NOT_VILLAGE_MEMBER");
    assertThat(codes("zhenjiang", PostKind.PART_TIME, chief)).isEmpty();
  }

  @Test
  void whoseAgeIsUnknownIsObjectedToOnceAndNotTakenForAChild() {
    PersonFacts unknown = new PersonFacts(null, Education.SENIOR, true, false, true, true);
    for (String city : List.of("zhenjiang", "quzhou", "luzhou", "qingdao", "dongying")) {
      assertThat(codes(city, PostKind.FULL_TIME, unknown)).containsExactly("AGE_UNKNOWN");
    }
  }

  private static PersonFacts born(LocalDate day) {
    return new PersonFacts(day, Education.SENIOR, true, false, false, true);
  }

  private List<String> codes(String city, PostKind post, PersonFacts facts) {
    return eligibility.of(city, post, facts, DAY, Locale.CHINESE).stream()
        .map(Objection::code)
        .toList();
  }
}
