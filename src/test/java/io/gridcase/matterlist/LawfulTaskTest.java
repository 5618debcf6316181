package io.gridcase.matterlist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.ServerStory;
import io.gridcase.scenario.Town;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Off the list officers do only what a law asks for, and somebody answers for saying so. */
class LawfulTaskTest extends ServerStory {

  private static final String DOOR = "/api/lawful-tasks";

  @Test
  @Article("DY-19-4")
  void in_Dongying_a_law_may_ask_for_what_is_off_the_list_and_who_decided_is_recorded() {
    Town town = town("dy");
    String county = county(town);
    Map<String, Object> asked = task(county);
    assertThat(town.as("town.dispatcher").post("/api/matters", report(town, "DY-LAW-1")).code())
        .isEqualTo("off-list");
    Answer notTheirs = town.as("town.head").post(DOOR, asked);
    assertThat(notTheirs.code()).isEqualTo("lawful-task-not-yours");
    assertThat(notTheirs.body().at("/articles/0/id").asText()).isEqualTo("DY-19-4");
    assertThat(town.as("county.urban.handler").post(DOOR, asked).code())
        .isEqualTo("lawful-task-not-yours");
    Map<String, Object> noLaw = new HashMap<>(asked);
    noLaw.remove("law");
    Clerk head = town.as("county.head");
    assertThat(head.post(DOOR, noLaw).body().at("/fields/0/path").asText()).isEqualTo("law");

    long id = head.post(DOOR, asked).ok().body().path("id").asLong();
    String name = head.get("/api/session").ok().body().path("name").asText();
    JsonNode listed = town.as("officer").get(DOOR + "?county=" + county).ok().body();
    assertThat(listed.path("mayDecide").asBoolean()).isFalse();
    JsonNode task = listed.at("/items/0");
    assertThat(task.path("law").asText()).isEqualTo("《兵役法》第十四条");
    assertThat(task.path("decidedBy").asText()).isEqualTo(name);
    String code = task.path("code").asText();
    assertThat(
            town.as("officer")
                .get("/api/matter-types?gridId=" + town.gridId())
                .ok()
                .body()
                .path("types")
                .findValuesAsText("code"))
        .contains(code);

    Answer anonymous =
        town.stranger()
            .tells(
                "/api/public/dongying/reports",
                Map.of(
                    "kind",
                    "MATTER",
                    "grid",
                    town.as("officer")
                        .get("/api/grids/" + town.gridId())
                        .ok()
                        .body()
                        .path("code")
                        .asText(),
                    "typeCode",
                    code,
                    "description",
                    "想知道这项任务"));
    assertThat(anonymous.status()).as("no list tells the public of it").isEqualTo(422);
    assertThat(anonymous.code()).isEqualTo("off-list");
    assertThat(anonymous.body().toString()).doesNotContain("兵役");

    String number = town.as("town.dispatcher").reports(report(town, code));
    JsonNode matter = town.as("officer").matter(number);
    assertThat(matter.at("/matter/typeName").asText()).isEqualTo("兵役登记（《兵役法》第十四条）");
    assertThat(matter.path("listVersion").asText()).isEqualTo(code);
    assertThat(town.as("officer").task(number, "task_firstHandling")).isPresent();

    head.put(DOOR + "/" + id + "/end", Map.of()).ok();
    assertThat(town.as("town.dispatcher").post("/api/matters", report(town, code)).code())
        .as("once it was ended")
        .isEqualTo("off-list");
    assertThat(head.put(DOOR + "/" + id + "/end", Map.of()).code()).isEqualTo("lawful-task-ended");
  }

  @Test
  void a_city_whose_regulation_knows_no_exception_has_no_such_door() {
    Town town = town("zj");
    Answer refused = town.as("county.head").post(DOOR, task(county(town)));
    assertThat(refused.code()).isEqualTo("lawful-task-no-door");
    assertThat(refused.body().at("/articles/0/id").asText()).isEqualTo("ZJ-12-2");
    JsonNode listed = town.as("county.head").get(DOOR + "?county=" + county(town)).ok().body();
    assertThat(listed.path("known").asBoolean()).isFalse();
  }

  private static Map<String, Object> task(String county) {
    return Map.of(
        "county", county,
        "name", "兵役登记",
        "law", "《兵役法》第十四条",
        "category", "OTHER",
        "responsibility", "TOWN",
        "reason", "依法协助上门核对适龄人员");
  }

  private static Map<String, Object> report(Town town, String code) {
    return Clerk.with(town.report("officer", "AGENCY_LEAD", "路面塌陷"), "typeCode", code);
  }

  private static String county(Town town) {
    JsonNode grid = town.as("officer").get("/api/grids/" + town.gridId()).ok().body();
    return grid.path("villageCode").asText().substring(0, 6) + "000000";
  }
}
