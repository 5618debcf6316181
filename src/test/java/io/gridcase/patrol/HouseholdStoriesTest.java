package io.gridcase.patrol;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.gridcase.Article;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.ServerStory;
import io.gridcase.scenario.Town;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Listed households: who knows of them, who calls on them, what comes of it. */
class HouseholdStoriesTest extends ServerStory {

  private static final String HOUSEHOLDS = "/api/patrol/households";
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

  @Autowired private JdbcClient jdbc;

  @ParameterizedTest
  @CsvSource({"zj, ELDERLY_ALONE", "zj, BUSINESS", "qd, TENANTS", "qd, HARDSHIP"})
  @Article({"ZJ-36", "QD-5-1"})
  void anOfficerCallsOnAHouseholdAndWhatIsFoundThereIsHandled(String prefix, String category) {
    Town town = town(prefix);
    Clerk officer = town.as("officer");
    long id = listed(town, category, "孙奶奶", "范例里弄七号");
    JsonNode row = row(town, "officer", id);
    assertThat(row.path("dueOn").asText()).isEqualTo(TODAY.plusDays(30).toString());
    assertThat(row.path("mayVisit").asBoolean()).isTrue();

    String visits = HOUSEHOLDS + "/" + id + "/visits";
    Map<String, Object> told = new HashMap<>();
    told.put("outcome", "MET");
    told.put("note", "反映楼道灯坏了，希望有人修");
    told.put("finding", finding(town));
    String key = UUID.randomUUID().toString();
    Answer made = officer.post(visits, told, key).ok();
    assertThat(officer.post(visits, told, key).ok().body()).isEqualTo(made.body());
    String number = made.body().path("matterNumber").asText();
    assertThat(officer.matter(number).at("/matter/source").asText()).isEqualTo("OFFICER");
    assertThat(course(town, "officer", number)).contains("MatterFoundOnPatrol");

    JsonNode seen = town.as("town.dispatcher").get(visits).ok().body();
    assertThat(seen).hasSize(1);
    assertThat(seen.at("/0/matterNumber").asText()).isEqualTo(number);
    assertThat(seen.toString()).doesNotContain("楼道灯坏了，希望");
    assertThat(row(town, "officer", id).path("lastVisited").asText()).isNotBlank();
  }

  @Test
  void nobodyHomeIsWrittenDownAndTheVisitStaysDue() {
    Town town = town("qd");
    long id = listed(town, "HARDSHIP", "周家", "范例里弄八号");
    jdbc.sql("update household set due_on = ? where id = ?")
        .params(TODAY.minusDays(2), id)
        .update();
    assertThat(row(town, "officer", id).path("state").asText()).isEqualTo("OVERDUE");
    JsonNode late = overdue(town);
    assertThat(late.path("households").asInt()).isPositive();
    assertThat(late.toString()).doesNotContain("周").doesNotContain("里弄");

    String visits = HOUSEHOLDS + "/" + id + "/visits";
    town.as("officer").post(visits, Map.of("outcome", "NOBODY_HOME")).ok();
    assertThat(row(town, "officer", id).path("state").asText()).isEqualTo("OVERDUE");
    Answer met = town.as("officer").post(visits, Map.of("outcome", "MET")).ok();
    assertThat(met.body().path("dueOn").asText()).isEqualTo(TODAY.plusDays(30).toString());
    assertThat(row(town, "officer", id).path("state").asText()).isEqualTo("DONE");
    assertThat(overdue(town).path("households").asInt())
        .isEqualTo(late.path("households").asInt() - 1);
  }

  @Test
  void aListIsMaskedAndWhoLooksBehindItGivesAReasonThatIsKept() {
    Town town = town("zj");
    long id = listed(town, "ELDERLY_ALONE", "钱爷爷", "范例大街一百号");
    town.as("officer")
        .post(HOUSEHOLDS + "/" + id + "/visits", Map.of("outcome", "MET", "note", "血压偏高"))
        .ok();
    for (String who : List.of("officer", "town.dispatcher", "county.head")) {
      assertThat(row(town, who, id).toString()).doesNotContain("钱爷爷").doesNotContain("一百号");
    }
    String reveal = HOUSEHOLDS + "/" + id + "/reveal";
    assertThat(town.as("town.head").post(reveal, Map.of()).status()).isEqualTo(422);
    long before = reads(id);
    assertThat(town.as("county.head").post(reveal, Map.of("reason", "核实救助对象")).code())
        .as("whose work it is not asks for the tier")
        .isEqualTo("household-tier-not-granted");
    assertThat(reads(id)).isEqualTo(before);
    JsonNode clear = town.as("town.head").post(reveal, Map.of("reason", "核实救助对象")).ok().body();
    assertThat(clear.path("contact").asText()).isEqualTo("钱爷爷");
    assertThat(clear.path("address").asText()).isEqualTo("范例大街一百号");
    assertThat(clear.at("/notes/0/note").asText()).isEqualTo("血压偏高");
    assertThat(reads(id)).isEqualTo(before + 1);
    assertThat(town.as("county.urban.head").post(reveal, Map.of("reason", "核实救助对象")).status())
        .isEqualTo(404);
    assertThat(reads(id)).isEqualTo(before + 1);
  }

  @Test
  @Article("ZJ-41")
  void aGrantOfTheTierOpensWhatTheOwnWorkDoesNotAndIsWrittenDownWithEachRead() {
    Town town = town("zj");
    long id = listed(town, "SUPERVISED", "孙某某", "范例大街二百号");
    String reveal = HOUSEHOLDS + "/" + id + "/reveal";
    Map<String, Object> why = Map.of("reason", "督查走访质量");
    assertThat(row(town, "county.head", id).isMissingNode()).isTrue();
    assertThat(town.as("county.head").post(reveal, why).status()).isEqualTo(404);

    String personal = granted(town, "PERSONAL");
    assertThat(row(town, "county.head", id).isMissingNode()).as("a lower tier").isTrue();
    String grant = granted(town, "SENSITIVE");
    assertThat(row(town, "county.head", id).toString()).contains("SENSITIVE").doesNotContain("孙某某");
    assertThat(town.as("county.head").post(reveal, why).ok().body().path("contact").asText())
        .isEqualTo("孙某某");
    assertThat(
            jdbc.sql("select count(*) from personal_data_read where grant_number = ?")
                .param(grant)
                .query(Long.class)
                .single())
        .isEqualTo(1);
    assertThat(
            town.as("county.head").put(HOUSEHOLDS + "/" + id + "/end", Map.of("version", 0)).code())
        .as("reading is not keeping")
        .isEqualTo("household-not-yours");

    List.of(personal, grant)
        .forEach(it -> town.as("city.head").delete("/api/data-grants/" + it).ok());
    assertThat(row(town, "county.head", id).isMissingNode()).isTrue();
    assertThat(town.as("county.head").post(reveal, why).status()).isEqualTo(404);
  }

  /** The county's head asks, the city's grants. */
  private static String granted(Town town, String tier) {
    String number =
        town.as("county.head")
            .post(
                "/api/applications/data-access",
                Map.of(
                    "organisationId",
                    Long.valueOf(town.organisation("county.head")),
                    "tier",
                    tier,
                    "purpose",
                    "督查走访质量",
                    "days",
                    5))
            .ok()
            .body()
            .path("number")
            .asText();
    town.as("city.head")
        .does(number, "task_approveAccess", Map.of("outcome", "APPROVE", "days", 5));
    return number;
  }

  @Test
  void aSensitiveHouseholdIsForTheOfficersOfItsGridAndTheHeadOfTheTownAlone() {
    Town town = town("qd");
    Answer tooLow =
        town.as("officer")
            .post(
                HOUSEHOLDS, Clerk.with(household(town, "HEALTH", "吴某", "某处"), "tier", "PERSONAL"));
    assertThat(tooLow.body().at("/fields/0/path").asText()).isEqualTo("tier");
    long id = listed(town, "HEALTH", "吴某", "范例里弄九号");
    for (String who : List.of("officer", "grid.head", "town.head")) {
      assertThat(row(town, who, id).path("tier").asText()).as(who).isEqualTo("SENSITIVE");
    }
    for (String who :
        List.of("town.dispatcher", "county.head", "city.head", "village.head", "other.officer")) {
      assertThat(row(town, who, id).isMissingNode()).as(who).isTrue();
      for (String rest : List.of("/reveal", "/visits")) {
        assertThat(
                town.as(who)
                    .post(
                        HOUSEHOLDS + "/" + id + rest,
                        rest.equals("/reveal")
                            ? Map.of("reason", "看看是谁")
                            : Map.of("outcome", "MET"))
                    .status())
            .as(who + rest)
            .isEqualTo(404);
      }
    }
    assertThat(
            town.as("town.dispatcher")
                .post(HOUSEHOLDS, household(town, "HEALTH", "吴某", "某处"))
                .code())
        .isEqualTo("household-not-yours");
  }

  @Test
  void anEndedListingIsGoneAndOfTwoWhoChangeItTheSecondIsTold() {
    Town town = town("qd");
    long id = listed(town, "TENANTS", "郑家", "范例里弄十号");
    String end = HOUSEHOLDS + "/" + id + "/end";
    assertThat(town.as("town.head").put(end, Map.of("version", 99)).code())
        .isEqualTo("file-changed");
    long version = row(town, "town.head", id).path("version").asLong();
    assertThat(town.as("county.head").put(end, Map.of("version", version)).code())
        .isEqualTo("household-not-yours");
    assertThat(town.as("town.head").put(end, Map.of("version", version)).status()).isEqualTo(204);
    assertThat(row(town, "officer", id).isMissingNode()).isTrue();
    assertThat(town.as("officer").get(HOUSEHOLDS + "/" + id + "/visits").code())
        .isEqualTo("household-unknown");
  }

  @Test
  void photosFromAHomeAreOnlyKeptWithACase() {
    Town town = town("qd");
    long id = listed(town, "LEFT_BEHIND", "冯家", "范例里弄十一号");
    String visits = HOUSEHOLDS + "/" + id + "/visits";
    Map<String, Object> told = new HashMap<>();
    told.put("outcome", "MET");
    told.put("attachments", List.of(town.photo("officer")));
    assertThat(town.as("officer").post(visits, told).code()).isEqualTo("photos-need-finding");
    told.put("finding", finding(town));
    String number = town.as("officer").post(visits, told).ok().body().path("matterNumber").asText();
    assertThat(town.as("officer").matter(number).path("attachments")).hasSize(1);
  }

  @Test
  void theListComesInPartsTheOneDueFirstBeforeTheOthers() {
    Town town = town("qd");
    String path = HOUSEHOLDS + "?size=2";
    JsonNode first = town.as("town.head").get(path).ok().body();
    JsonNode second =
        town.as("town.head").get(path + "&after=" + first.path("next").asText()).ok().body();
    JsonNode all = town.as("town.head").get(HOUSEHOLDS + "?size=100").ok().body();
    assertThat(second.at("/items/0/id")).isEqualTo(all.at("/items/2/id"));
    assertThat(all.path("items").findValuesAsText("dueOn")).isSorted();
    assertThat(town.as("town.head").get(HOUSEHOLDS + "?after=rubbish").code())
        .isEqualTo("cursor-invalid");
    JsonNode due = town.as("town.head").get(HOUSEHOLDS + "?due=true&size=100").ok().body();
    assertThat(due.path("total").asInt()).isLessThan(all.path("total").asInt());
    assertThat(due.path("items").findValuesAsText("state")).doesNotContain("DONE");
  }

  private long reads(long id) {
    return jdbc.sql("select count(*) from personal_data_read where matter_number = ?")
        .param("HOUSEHOLD-" + id)
        .query(Long.class)
        .single();
  }

  private static JsonNode overdue(Town town) {
    for (JsonNode row :
        town.as("town.dispatcher")
            .get("/api/patrol/overdue?kind=HOUSEHOLD_VISIT&size=100")
            .ok()
            .body()
            .path("items")) {
      if (row.path("gridId").asLong() == town.gridId()) {
        return row;
      }
    }
    return MissingNode.getInstance();
  }

  private static Map<String, Object> finding(Town town) {
    return Map.of("typeCode", town.typeCode("路面塌陷"), "urgent", false, "description", "走访时发现");
  }

  private static Map<String, Object> household(
      Town town, String category, String contact, String address) {
    Map<String, Object> told = new HashMap<>();
    told.put("gridId", town.gridId());
    told.put("category", category);
    told.put("contact", contact);
    told.put("phone", "12900000000");
    told.put("address", address);
    return told;
  }

  private static long listed(Town town, String category, String contact, String address) {
    return town.as("officer")
        .post(HOUSEHOLDS, household(town, category, contact, address))
        .ok()
        .body()
        .path("id")
        .asLong();
  }

  private static JsonNode row(Town town, String who, long id) {
    String after = "";
    while (true) {
      JsonNode page = town.as(who).get(HOUSEHOLDS + "?size=100" + after).ok().body();
      for (JsonNode each : page.path("items")) {
        if (each.path("id").asLong() == id) {
          return each;
        }
      }
      if (!page.has("next")) {
        return MissingNode.getInstance();
      }
      after = "&after=" + page.path("next").asText();
    }
  }
}
