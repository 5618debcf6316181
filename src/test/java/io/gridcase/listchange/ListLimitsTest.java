package io.gridcase.listchange;

import static io.gridcase.listchange.ListRequests.admission;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.Article;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.Together;
import io.gridcase.scenario.Town;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an application for the list may not be, and applications at the same moment. */
class ListLimitsTest extends ListStory {

  private static final String DEPARTMENT = "county.urban.handler";

  @ParameterizedTest
  @CsvSource({
    "zj, county.dispatcher, ZJ-13-1",
    "zj, urban.handler, ZJ-13-1",
    "qz, town.dispatcher, QZ-5 QZ-10-2",
    "qz, urban.handler, QZ-5 QZ-10-2",
    "lz, town.dispatcher, LZ-15-2",
    "lz, city.urban.handler, LZ-15-2",
    "qd, village.dispatcher, QD-4-2",
    "qd, police.handler, QD-4-2",
    "qd, county.dispatcher, QD-4-2",
    "dy, county.dispatcher, DY-19-3",
    "dy, urban.handler, DY-19-1 DY-19-3"
  })
  @Article({"ZJ-13-1", "QZ-10-2", "LZ-15-2", "QD-4-2", "DY-19-3"})
  void whoseLevelMayNotApplyIsToldTheArticle(String prefix, String applicant, String articles) {
    Town town = town(prefix);
    assertLevelMayNotApply(
        appliesToAdmit(town, applicant, admission(town, applicant, freshName())), articles);
  }

  @ParameterizedTest
  @CsvSource({
    "zj, town.dispatcher, ZJ-13-2",
    "qz, town.dispatcher, ''",
    "lz, town.dispatcher, LZ-15-2",
    "lz, city.dispatcher, LZ-15-2",
    "qd, county.urban.handler, QD-4-3",
    "qd, city.dispatcher, QD-4-3",
    "dy, county.dispatcher, DY-19-3",
    "dy, urban.handler, DY-19-1 DY-19-3"
  })
  @Article({"ZJ-13-2", "LZ-15-2", "QD-4-3", "DY-19-3"})
  void whoseLevelMayNotProposeAWithdrawalIsToldTheArticle(
      String prefix, String proposer, String articles) {
    Town town = town(prefix);
    assertLevelMayNotApply(appliesToWithdraw(town, proposer, listed(town, freshName())), articles);
  }

  /** Refused with these articles; with none where the city decided so by itself. */
  private static void assertLevelMayNotApply(Answer answer, String articles) {
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.code()).isEqualTo("level-may-not-apply");
    assertThat(String.join(" ", answer.body().path("articles").findValuesAsText("id")))
        .isEqualTo(articles);
  }

  @Test
  void nobodyAppliesInTheNameOfAnOrganisationOfOthers() {
    Town town = town("zj");
    Map<String, Object> asked = admission(town, "county.police.handler", freshName());
    Answer answer = appliesToAdmit(town, DEPARTMENT, asked);
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.code()).isEqualTo("not-speaking-for");
  }

  @Test
  void everyWrongFieldIsTold() {
    Town town = town("zj");
    Map<String, Object> asked = admission(town, DEPARTMENT, "路面塌陷");
    asked.put("group", "99");
    asked.put("until", today().plusDays(400).toString());
    Answer answer = appliesToAdmit(town, DEPARTMENT, asked);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().path("fields").findValuesAsText("path"))
        .containsExactlyInAnyOrder("group", "name", "until");
    asked = admission(town, DEPARTMENT, freshName());
    asked.put("until", today().toString());
    assertThat(
            appliesToAdmit(town, DEPARTMENT, asked).body().path("fields").findValuesAsText("code"))
        .containsExactly("not-in-the-future");
  }

  @Test
  void theSameApplicationSentTwiceIsOne() {
    Town town = town("zj");
    Map<String, Object> asked = admission(town, DEPARTMENT, freshName());
    String key = UUID.randomUUID().toString();
    Clerk clerk = town.as(DEPARTMENT);
    String first =
        clerk.post("/api/applications/list-admissions", asked, key).ok().body().toString();
    String again =
        clerk.post("/api/applications/list-admissions", asked, key).ok().body().toString();
    assertThat(again).isEqualTo(first);
    assertThat(clerk.post("/api/applications/list-admissions", asked, null).status())
        .isEqualTo(422);
  }

  @Test
  void twoAdmissionsApprovedAtOnceAreBothOnTheNewestListUnderCodesOfTheirOwn() throws Exception {
    Town town = town("zj");
    List<String> names = List.of(freshName(), freshName());
    List<String> numbers =
        names.stream()
            .map(name -> appliesToAdmit(town, DEPARTMENT, admission(town, DEPARTMENT, name)))
            .map(answer -> answer.ok().body().path("number").asText())
            .toList();
    numbers.forEach(number -> agrees(town, "county.dispatcher", number));
    Together.at(
        List.of(() -> approved(town, numbers.get(0)), () -> approved(town, numbers.get(1))));
    assertThat(names(town, tomorrow())).containsAll(names);
    assertThat(listOn(town, tomorrow()).path("types").findValuesAsText("code"))
        .doesNotHaveDuplicates();
  }

  private static Answer approved(Town town, String number) {
    return town.as("county.approver")
        .does(number, "task_approveApplication", Map.of("outcome", "APPROVE"));
  }
}
