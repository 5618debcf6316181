package io.gridcase.dataaccess;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.Article;
import io.gridcase.access.DataTier;
import io.gridcase.kernel.Clocking;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.ServerStory;
import io.gridcase.scenario.Town;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A higher tier of data: asked for, granted one level up, used, ended. */
class DataAccessStoriesTest extends ServerStory {

  @Autowired private JdbcClient jdbc;

  private static final String ASKER = "town.approver";

  @Test
  @Article({"ZJ-41", "ZJ-42"})
  void whoOnlyWatchesACaseReadsItsPartyAfterAGrantFromOneLevelUp() {
    Town town = town("zj");
    String number = withParty(town);
    Answer refused = reveals(town, number);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.code()).isEqualTo("tier-not-granted");
    assertThat(refused.body().at("/articles/0/id").asText()).startsWith("ZJ-4");

    String application = asked(town, "PERSONAL", 30);
    assertThat(town.as("town.head").task(application, "task_approveAccess")).isEmpty();
    town.as("county.head")
        .does(application, "task_approveAccess", Map.of("outcome", "APPROVE", "days", 10));
    assertThat(town.as(ASKER).get("/api/data-grants").ok().body().at("/items/0/until").asText())
        .isEqualTo(LocalDate.now(Clocking.ZONE).plusDays(9).toString());
    assertThat(told(town, application)).containsExactly("CARRIED_OUT");
    assertThat(reveals(town, number).ok().body().path("phone").asText()).isEqualTo("13700002222");

    assertThat(town.as("town.head").delete("/api/data-grants/" + application).status())
        .isEqualTo(404);
    town.as("county.head").delete("/api/data-grants/" + application).ok();
    assertThat(reveals(town, number).status()).isEqualTo(403);
    assertThat(course(town, ASKER, application))
        .containsExactly(
            "ApplicationSubmitted",
            "ApplicationApproved",
            "ApplicationCarriedOut",
            "DataAccessRevoked");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zj", "qz", "lz", "qd", "dy"})
  @Article({"ZJ-41", "QZ-21-1"})
  void whatIsRefusedOpensNothingAndWhatIsGrantedEndsWhenItIsRevoked(String city) {
    Town town = town(city);
    String number = withParty(town);
    String refused = asked(town, "PERSONAL", 30);
    town.as("county.head")
        .does(refused, "task_approveAccess", Map.of("outcome", "REFUSE", "reason", "无必要"));
    assertThat(told(town, refused)).containsExactly("REFUSED");
    assertThat(reveals(town, number).code()).isEqualTo("tier-not-granted");

    String granted = asked(town, "PERSONAL", 1);
    assertThat(reveals(town, number).code()).as("not before").isEqualTo("tier-not-granted");
    town.as("county.head")
        .does(granted, "task_approveAccess", Map.of("outcome", "APPROVE", "days", 1));
    assertThat(reveals(town, number).ok().body().path("phone").asText()).isEqualTo("13700002222");
    town.as("county.head").delete("/api/data-grants/" + granted).ok();
    assertThat(reveals(town, number).code()).isEqualTo("tier-not-granted");

    String ended = asked(town, "PERSONAL", 1);
    town.as("county.head")
        .does(ended, "task_approveAccess", Map.of("outcome", "APPROVE", "days", 1));
    assertThat(reveals(town, number).status()).isEqualTo(200);
    dayPasses(ended);
    assertThat(reveals(town, number).code()).as("after its last day").isEqualTo("tier-not-granted");
  }

  @Test
  void aDepartmentOfTheCityAsksTheCitysAgency() {
    Town town = town("zj");
    String number =
        asksFrom(town, "city.urban.head", "PERSONAL", 10).ok().body().path("number").asText();
    town.as("city.head")
        .does(number, "task_approveAccess", Map.of("outcome", "APPROVE", "days", 10));
    assertThat(course(town, "city.urban.head", number)).contains("ApplicationCarriedOut");
  }

  /** The last day of the grant was yesterday. */
  private void dayPasses(String number) {
    jdbc.sql("update data_grant set granted_until = ? where number = ?")
        .params(LocalDate.now(Clocking.ZONE).minusDays(1), number)
        .update();
  }

  @Test
  void whatNobodyHasToAskForAndWhatIsTooLongIsTold() {
    Town town = town("zj");
    Answer answer = asks(town, "WORK", 400);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().path("fields").findValuesAsText("path"))
        .containsExactlyInAnyOrder("tier", "days");
  }

  @Test
  void aGrantOpensItsTierAndThoseBelowInItsAreaUntilItsLastDay() {
    DataGrant grant =
        new DataGrant(
            "ZJ-SQ1",
            "zhenjiang",
            1,
            new DataGrant.Asked(DataTier.PERSONAL, "321102", "京口区", "核查", 30, 2));
    LocalDate day = LocalDate.parse("2026-11-21");
    assertThat(grant.opens(DataTier.PERSONAL, "321102003001", day)).isFalse();
    grant.grant(day, 10);
    assertThat(grant.opens(DataTier.PERSONAL, "321102003001", day)).isTrue();
    assertThat(grant.opens(DataTier.SENSITIVE, "321102003001", day)).isFalse();
    assertThat(grant.opens(DataTier.PERSONAL, "321111003001", day)).isFalse();
    assertThat(grant.opens(DataTier.PERSONAL, "321102003001", day.plusDays(9))).isTrue();
    assertThat(grant.opens(DataTier.PERSONAL, "321102003001", day.plusDays(10))).isFalse();
  }

  /** What the bell of whoever asked says of the application. */
  private static List<String> told(Town town, String application) {
    return StreamSupport.stream(town.as(ASKER).get("/api/notices").ok().body().spliterator(), false)
        .filter(it -> it.path("matterNumber").asText().equals(application))
        .map(it -> it.path("kind").asText())
        .toList();
  }

  private static String withParty(Town town) {
    Map<String, Object> report = new HashMap<>(town.collapsedRoad());
    report.put("party", Map.of("name", "陈某某", "phone", "13700002222"));
    report.put("attachments", List.of(town.photo("officer")));
    return town.as("officer").reports(report);
  }

  private static Answer reveals(Town town, String number) {
    return town.as(ASKER)
        .post("/api/matters/" + number + "/party/reveal", Map.of("reason", "核查回访情况"));
  }

  private static Answer asks(Town town, String tier, int days) {
    return asksFrom(town, ASKER, tier, days);
  }

  private static Answer asksFrom(Town town, String who, String tier, int days) {
    return town.as(who)
        .post(
            "/api/applications/data-access",
            Map.of(
                "organisationId",
                Long.valueOf(town.organisation(who)),
                "tier",
                tier,
                "purpose",
                "抽查回访满意情况",
                "days",
                days));
  }

  private static String asked(Town town, String tier, int days) {
    return asks(town, tier, days).ok().body().path("number").asText();
  }
}
