package io.gridcase.patrol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.ServerStory;
import io.gridcase.scenario.Together;
import io.gridcase.scenario.Town;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Check-ins: what is due, what was done, what was found. */
class PatrolStoriesTest extends ServerStory {

  private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");

  @Autowired private JdbcClient jdbc;

  @Test
  @Article({"QD-5-1", "QD-6-3"})
  void anOfficerOfQingdaoPatrolsEveryDayAndGoesThroughTheGridEveryMonth() {
    Town town = town("qd");
    assertThat(town.as("officer").get("/api/patrol/plan").ok().body().path("duties").toString())
        .contains("\"kind\":\"PATROL\",\"every\":\"DAY\"")
        .contains("\"kind\":\"FULL_VISIT\",\"every\":\"MONTH\"");
    for (String kind : List.of("PATROL", "FULL_VISIT")) {
      lastDone(town.gridId(), kind, Instant.now().minus(Duration.ofDays(70)));
      JsonNode before = duty(town, kind);
      assertThat(before.path("state").asText()).isEqualTo("OVERDUE");
      assertThat(before.path("articles").toString()).contains("青岛");

      Map<String, Object> told = checkIn(town, kind);
      told.put("attachments", List.of(town.photo("officer")));
      told.put("accuracy", 8.5);
      Answer made = town.as("officer").post("/api/patrol/check-ins", told).ok();
      assertThat(made.body().path("place").asText()).isEqualTo("INSIDE");
      assertThat(duty(town, kind).path("state").asText()).isEqualTo("DONE");
      assertThat(duty(town, kind).path("lastDone").asText()).isNotBlank();

      JsonNode seen = checkIns(town, "town.dispatcher", "&kind=" + kind).path("items").get(0);
      assertThat(seen.path("id")).isEqualTo(made.body().path("id"));
      assertThat(seen.path("note").asText()).isEqualTo("一切正常");
      assertThat(seen.path("lng").asDouble()).isEqualTo((double) told.get("lng"));
      assertThat(seen.path("accuracy").asDouble()).isEqualTo(8.5);
      assertThat(seen.path("officer").asText()).isNotBlank();
      long photo = seen.at("/photos/0/id").asLong();
      assertThat(town.as("town.dispatcher").get("/api/attachments/" + photo).status())
          .isEqualTo(200);
      assertThat(town.as("urban.head").get("/api/attachments/" + photo).status()).isEqualTo(404);
    }
  }

  @Test
  @Article({"QD-5-1", "ZJ-36"})
  void aFindingOpensAMatterInTheSameStepAndBothKnowOfEachOther() {
    for (String prefix : List.of("qd", "zj")) {
      Town town = town(prefix);
      Map<String, Object> told = checkIn(town, "FULL_VISIT");
      told.put("attachments", List.of(town.photo("officer")));
      told.put("finding", finding(town));
      Answer made = town.as("officer").post("/api/patrol/check-ins", told).ok();
      String number = made.body().path("matterNumber").asText();

      JsonNode matter = town.as("officer").matter(number);
      assertThat(matter.at("/matter/source").asText()).isEqualTo("OFFICER");
      assertThat(matter.path("attachments")).hasSize(1);
      assertThat(matter.at("/location/lng").isNumber()).isTrue();
      assertThat(town.as("officer").task(number, "task_firstHandling")).isPresent();
      assertThat(course(town, "officer", number)).contains("MatterFoundOnPatrol");
      String course =
          town.as("officer").get("/api/matters/" + number + "/course").ok().body().toString();
      assertThat(course).contains("全面走访中发现", prefix.equals("qd") ? "QD-5-1" : "ZJ-36");
      assertThat(checkIns(town, "officer", "").at("/items/0/matterNumber").asText())
          .isEqualTo(number);
    }
  }

  @Test
  void aFindingThatIsRefusedLeavesNoCheckIn() {
    Town town = town("qd");
    Map<String, Object> told = checkIn(town, "PATROL");
    told.put("finding", Clerk.with(finding(town), "typeCode", "NOT-ON-THE-LIST"));
    long before = checkIns(town, "officer", "").path("total").asLong();
    Answer refused = town.as("officer").post("/api/patrol/check-ins", told);
    assertThat(refused.code()).isEqualTo("off-list");
    assertThat(checkIns(town, "officer", "").path("total").asLong()).isEqualTo(before);
  }

  @Test
  void oneKeyIsOneCheckInAlsoAtOnce() throws Exception {
    Town town = town("qd");
    Clerk officer = town.as("officer");
    Map<String, Object> told = checkIn(town, "PATROL");
    told.put("finding", finding(town));
    long before = checkIns(town, "officer", "").path("total").asLong();
    String key = UUID.randomUUID().toString();
    Callable<String> once =
        () -> officer.post("/api/patrol/check-ins", told, key).ok().body().toString();
    List<String> answers = Together.at(List.of(once, once));
    assertThat(answers.get(0)).isEqualTo(answers.get(1));
    assertThat(checkIns(town, "officer", "").path("total").asLong()).isEqualTo(before + 1);
    assertThat(officer.post("/api/patrol/check-ins", Clerk.with(told, "note", "x"), key).code())
        .isEqualTo("idempotency-key-reused");
    assertThat(officer.post("/api/patrol/check-ins", told, null).code())
        .isEqualTo("idempotency-key-missing");
  }

  @Test
  @Article("QD-6-3")
  void aPlaceOutsideTheGridNeedsAReasonAndIsMarked() {
    Town town = town("qd");
    Map<String, Object> told = checkIn(town, "PATROL");
    told.put("lat", (double) told.get("lat") + 0.3);
    Answer refused = town.as("officer").post("/api/patrol/check-ins", told);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("check-in-outside");
    assertThat(refused.body().at("/fields/0/path").asText()).isEqualTo("outsideReason");

    JsonNode due = town.as("officer").get("/api/patrol/today").ok().body();
    told.put("outsideReason", "送重病居民就医途中");
    told.put("finding", finding(town));
    Answer made = town.as("officer").post("/api/patrol/check-ins", told).ok();
    assertThat(made.body().path("place").asText()).isEqualTo("OUTSIDE");
    assertThat(town.as("officer").get("/api/patrol/today").ok().body())
        .as("who stood elsewhere did not walk the grid")
        .isEqualTo(due);
    JsonNode seen = checkIns(town, "town.head", "").path("items").get(0);
    assertThat(seen.path("outsideReason").asText()).isEqualTo("送重病居民就医途中");
    assertThat(seen.path("distanceMetres").asDouble()).isBetween(20_000.0, 40_000.0);
    JsonNode matter = town.as("officer").matter(made.body().path("matterNumber").asText());
    assertThat(matter.path("location").isMissingNode()).as("it lies in the grid").isTrue();
  }

  @Test
  void aMomentInTheFutureOrTooLongAgoIsRefusedAndOneOfThisMorningCounts() {
    Town town = town("qd");
    for (Map.Entry<String, Instant> wrong :
        Map.of(
                "in-future", Instant.now().plusSeconds(600),
                "check-in-too-old", Instant.now().minus(Duration.ofHours(25)))
            .entrySet()) {
      Map<String, Object> told = checkIn(town, "PATROL");
      told.put("at", wrong.getValue().toString());
      Answer refused = town.as("officer").post("/api/patrol/check-ins", told);
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.body().at("/fields/0/path").asText()).isEqualTo("at");
      assertThat(refused.body().at("/fields/0/code").asText()).isEqualTo(wrong.getKey());
    }
    Map<String, Object> told = checkIn(town, "PATROL");
    Instant offline =
        Instant.now()
            .minus(Duration.ofHours(23))
            .truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    told.put("at", offline.toString());
    long id =
        town.as("officer").post("/api/patrol/check-ins", told).ok().body().path("id").asLong();
    JsonNode seen =
        StreamSupport.stream(
                checkIns(town, "officer", "&size=100").path("items").spliterator(), false)
            .filter(each -> each.path("id").asLong() == id)
            .findFirst()
            .orElseThrow();
    assertThat(Instant.parse(seen.path("at").asText())).isEqualTo(offline);
    assertThat(Instant.parse(seen.path("recordedAt").asText())).isAfter(offline);
  }

  @Test
  void whatTheCityDoesNotPlanIsNotCheckedIn() {
    for (String prefix : List.of("zj", "lz")) {
      Town town = town(prefix);
      Answer refused = town.as("officer").post("/api/patrol/check-ins", checkIn(town, "PATROL"));
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.body().at("/fields/0/path").asText()).isEqualTo("kind");
    }
    assertThat(town("lz").as("officer").get("/api/patrol/plan").ok().body().path("duties"))
        .isEmpty();
    assertThat(town("lz").as("town.head").get("/api/patrol/overdue").ok().body().path("total"))
        .hasToString("0");
  }

  @Test
  @Article("QD-5-1")
  void whatIsOverdueIsListedForTheAgenciesAboveUntilItIsDone() {
    Town town = town("qd");
    LocalDate today = LocalDate.now(HERE);
    lastDone(town.gridId(), "PATROL", Instant.now().minus(Duration.ofDays(4)));
    JsonNode row = overdue(town, "town.head", "PATROL");
    assertThat(row.path("dueSince").asText()).isEqualTo(today.minusDays(2).toString());
    assertThat(Instant.parse(row.path("lastDone").asText())).isBefore(Instant.now());
    assertThat(overdue(town, "county.dispatcher", "PATROL").path("gridId"))
        .isEqualTo(row.path("gridId"));
    assertThat(overdue(town, "city.head", "PATROL").isMissingNode()).isFalse();

    town.as("officer").post("/api/patrol/check-ins", checkIn(town, "PATROL")).ok();
    assertThat(overdue(town, "town.head", "PATROL").isMissingNode()).isTrue();
  }

  @Test
  void theOverdueListComesInPartsInEitherOrder() {
    Clerk head = town("qd").as("city.head");
    for (String sort : List.of("SINCE", "GRID")) {
      String path = "/api/patrol/overdue?sort=" + sort;
      JsonNode all = head.get(path + "&size=100").ok().body();
      assertThat(all.path("total").asInt()).isGreaterThan(5);
      JsonNode first = head.get(path + "&size=2").ok().body();
      JsonNode second = head.get(path + "&size=2&after=" + first.path("next").asText()).ok().body();
      assertThat(first.path("items")).hasSize(2);
      assertThat(second.at("/items/0")).isEqualTo(all.at("/items/2"));
      assertThat(all.path("items").findValuesAsText(sort.equals("GRID") ? "gridCode" : "dueSince"))
          .isSorted();
    }
    assertThat(head.get("/api/patrol/overdue?after=rubbish").code()).isEqualTo("cursor-invalid");
    JsonNode full = head.get("/api/patrol/overdue?kind=FULL_VISIT&size=100").ok().body();
    assertThat(full.path("items").findValuesAsText("kind")).containsOnly("FULL_VISIT");
  }

  @Test
  void theCheckInsOfAGridComeInPartsAndByDay() {
    Town town = town("qd");
    for (int i = 0; i < 3; i++) {
      town.as("officer").post("/api/patrol/check-ins", checkIn(town, "PATROL")).ok();
    }
    JsonNode all = checkIns(town, "officer", "&size=100").path("items");
    JsonNode first = checkIns(town, "officer", "&size=2");
    JsonNode second = checkIns(town, "officer", "&size=2&after=" + first.path("next").asText());
    assertThat(second.at("/items/0")).isEqualTo(all.get(2));
    LocalDate tomorrow = LocalDate.now(HERE).plusDays(1);
    assertThat(checkIns(town, "officer", "&from=" + tomorrow).path("total")).hasToString("0");
  }

  private static Map<String, Object> finding(Town town) {
    Map<String, Object> finding = new HashMap<>();
    finding.put("typeCode", town.typeCode("路面塌陷"));
    finding.put("urgent", false);
    finding.put("description", "巡查时发现路面塌陷");
    return finding;
  }

  /** A check-in in the middle of the officer's grid. */
  private static Map<String, Object> checkIn(Town town, String kind) {
    JsonNode grid = town.as("officer").get("/api/grids/" + town.gridId()).ok().body();
    Map<String, Object> told = new HashMap<>();
    told.put("gridId", town.gridId());
    told.put("kind", kind);
    told.put("lng", grid.path("lng").asDouble());
    told.put("lat", grid.path("lat").asDouble());
    told.put("note", "一切正常");
    return told;
  }

  private static JsonNode duty(Town town, String kind) {
    for (JsonNode grid : town.as("officer").get("/api/patrol/today").ok().body()) {
      for (JsonNode duty : grid.path("duties")) {
        if (grid.path("gridId").asLong() == town.gridId()
            && duty.path("kind").asText().equals(kind)) {
          return duty;
        }
      }
    }
    throw new AssertionError("No duty " + kind);
  }

  private static JsonNode checkIns(Town town, String who, String more) {
    return town.as(who).get("/api/patrol/check-ins?gridId=" + town.gridId() + more).ok().body();
  }

  private static JsonNode overdue(Town town, String who, String kind) {
    String code =
        town.as("officer").get("/api/grids/" + town.gridId()).ok().body().path("code").asText();
    return town.as(who)
        .get("/api/patrol/overdue?kind=" + kind + "&q=" + code)
        .ok()
        .body()
        .at("/items/0");
  }

  /** What nobody can do by the API: it was done long ago. */
  private void lastDone(long grid, String kind, Instant at) {
    String mark = "update patrol_mark set last_done_at = ? where grid_id = ? and kind = ?";
    Timestamp then = Timestamp.from(at);
    if (jdbc.sql(mark).params(then, grid, kind).update() == 0) {
      jdbc.sql(
              """
              insert into patrol_mark (id, city, grid_id, kind, last_done_at)
              values (nextval('patrol_mark_seq') * -1, 'qingdao', ?, ?, ?)\
              """)
          .params(grid, kind, then)
          .update();
    }
  }
}
