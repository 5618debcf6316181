package io.gridcase.gridchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.gridchange.ChangeOutcome.Resulting;
import io.gridcase.registry.Grid;
import io.gridcase.scenario.Answer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;

/**
 * A grid with open cases, people and micro-grids in it is split: all of it moves, or nothing does.
 */
class GridSplitTest extends DraftStory {

  @Autowired private ApplicationEventMulticaster events;

  @Test
  void everythingInTheGridMoves() {
    subdivides();
    String south = reports("li", here.west(), here.at(0.5, 0.2));
    String north = reports("li", here.west(), here.at(0.5, 0.8));
    String placeless = reports("sun", here.west(), null);
    String neighbour = reports("wu", here.east(), here.at(1.5, 0.5));
    String waiting = reports("li", here.west(), here.at(0.2, 0.9));
    as("li")
        .does(waiting, "task_firstHandling", Map.of("outcome", "REPORT_UP", "reason", "需要专业力量"));

    ChangeOutcome outcome = carriesOut(begins("SPLIT", here.splitWithMicroGrids()));

    long southGrid = id(outcome, "S");
    long northGrid = id(outcome, "N");
    assertThat(gridOf(south)).isEqualTo(southGrid);
    assertThat(gridOf(north)).isEqualTo(northGrid);
    assertThat(gridOf(waiting)).isEqualTo(northGrid);
    assertThat(gridOf(placeless)).as("goes to the larger part").isEqualTo(northGrid);
    assertThat(gridOf(neighbour)).isEqualTo(here.east());
    assertThat(outcome.cases()).isEqualTo(4);
    oldGridIsClosed(outcome);
    peopleServeWhereTheyWerePlanned(southGrid, northGrid);
    stepsWaitForTheOfficersOfTheNewGrid(south, north);
    assertThat(as("town").task(waiting, "task_accept")).isPresent();
    microGridsAreInTheirGrids(southGrid, northGrid);
    lineageIsKept(southGrid, northGrid);
    assertThat(course(north)).contains("MatterRegridded");
  }

  private void oldGridIsClosed(ChangeOutcome outcome) {
    Grid old = grids().get(here.west());
    assertThat(old.active()).isFalse();
    assertThat(old.closedOn()).isEqualTo(LocalDate.now());
    assertThat(outcome.closed()).containsExactly(here.west());
    assertThat(jdbc().sql("select code from void_grid_code").query(String.class).list())
        .contains(old.code());
    assertThat(outcome.grids())
        .extracting(Resulting::code)
        .doesNotHaveDuplicates()
        .doesNotContain(old.code())
        .allMatch(code -> code.length() == 15 && code.startsWith(here.village()));
    assertThat(grids().ofVillage(Riverside.CITY, here.village()))
        .extracting(Grid::id)
        .contains(id(outcome, "S"), id(outcome, "N"), here.east())
        .doesNotContain(here.west());
  }

  @Test
  void aVoidCodeIsNotImportedAgain() {
    String code = grids().get(here.west()).code();
    carriesOut(begins("SPLIT", here.split()));
    String file =
        "code,village,name,type,basis,households,population\n%s,%s,旧网格,%s,BUILDING,1,1"
            .formatted(code, here.village(), "COMPREHENSIVE_URBAN");
    Answer refused =
        town("zj")
            .as("sysadmin")
            .send(
                "/api/registry/imports",
                "kind",
                "grids",
                "grids.csv",
                "text/csv",
                file.getBytes(StandardCharsets.UTF_8));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().at("/fields/0/code").asText()).isEqualTo("import-grid-void");
  }

  private void peopleServeWhereTheyWerePlanned(long south, long north) {
    assertThat(servedBy("li")).containsExactly(south);
    assertThat(servedBy("sun")).containsExactly(north);
    assertThat(servedBy("wu")).containsExactly(here.east());
  }

  private List<Long> servedBy(String who) {
    List<Long> grids = new ArrayList<>();
    as(who)
        .get("/api/session")
        .ok()
        .body()
        .path("posts")
        .forEach(post -> grids.add(post.path("gridId").asLong()));
    return grids;
  }

  private void stepsWaitForTheOfficersOfTheNewGrid(String south, String north) {
    assertThat(as("li").task(south, "task_firstHandling")).isPresent();
    assertThat(as("li").task(north, "task_firstHandling")).isEmpty();
    JsonNode freed = as("sun").task(north, "task_firstHandling").orElseThrow();
    assertThat(freed.path("assignee").isMissingNode() || freed.path("assignee").isNull()).isTrue();
    assertThat(freed.path("gridName").asText()).endsWith("N");
    as("sun").does(north, "task_firstHandling", Map.of("outcome", "REPORT_UP", "reason", "需要专业力量"));
    assertThat(as("town").task(north, "task_accept")).isPresent();
  }

  private void microGridsAreInTheirGrids(long south, long north) {
    assertThat(microGridsOf(south)).containsExactly("一号楼", "二号楼");
    assertThat(microGridsOf(north)).containsExactly("三号楼");
    assertThat(microGridsOf(here.west())).isEmpty();
    assertThat(
            jdbc()
                .sql("select closed_on from micro_grid where grid_id = ?")
                .param(here.west())
                .query(LocalDate.class)
                .list())
        .containsExactly(LocalDate.now(), LocalDate.now(), LocalDate.now());
  }

  private void lineageIsKept(long south, long north) {
    JsonNode lineage = as("li").get("/api/grids/" + north + "/lineage").ok().body();
    assertThat(lineage.path("links")).hasSize(1);
    assertThat(lineage.at("/links/0/from").asLong()).isEqualTo(here.west());
    assertThat(lineage.at("/links/0/kind").asText()).isEqualTo("SPLIT");
    JsonNode down = as("li").get("/api/grids/" + here.west() + "/lineage").ok().body();
    assertThat(down.path("grids").findValues("id").stream().map(JsonNode::asLong))
        .containsExactlyInAnyOrder(here.west(), south, north);
  }

  private List<String> course(String number) {
    JsonNode entries = as("town").get("/api/matters/" + number + "/course").ok().body();
    return StreamSupport.stream(entries.spliterator(), false)
        .map(entry -> entry.path("kind").asText())
        .toList();
  }

  @Test
  void saidTwiceItHappensOnce() {
    reports("li", here.west(), here.at(0.5, 0.2));
    long draft = begins("SPLIT", here.split());
    ChangeOutcome first = carriesOut(draft);
    String after = everything();
    assertThat(carriesOutAgain(draft)).isEqualTo(first);
    assertThat(everything()).isEqualTo(after);
  }

  @Test
  void whatFailsInTheMiddleChangesNothing() {
    subdivides();
    reports("li", here.west(), here.at(0.5, 0.2));
    reports("sun", here.west(), null);
    long draft = begins("SPLIT", here.splitWithMicroGrids());
    submits(draft);
    String before = everything();
    ApplicationListener<PayloadApplicationEvent<GridsChanged>> stumbling =
        ApplicationListener.forPayload(
            changed -> {
              throw new IllegalStateException("stumbled");
            });
    events.addApplicationListener(stumbling);
    try {
      assertThatThrownBy(() -> carriesOutAgain(draft)).hasMessageContaining("stumbled");
    } finally {
      events.removeApplicationListener(stumbling);
    }
    assertThat(everything()).isEqualTo(before);
    assertThat(grids().get(here.west()).active()).isTrue();
    assertThat(microGridsOf(here.west())).hasSize(3);
    assertThat(carriesOutAgain(draft).cases()).isEqualTo(2);
  }

  @Test
  void aReportForAGridThatWasJustSplitIsTold() {
    carriesOut(begins("SPLIT", here.split()));
    Map<String, Object> late = new HashMap<>();
    late.put("typeCode", "ZJ-02-10");
    late.put("description", "路面塌陷");
    late.put("gridId", here.west());
    late.put("source", "AGENCY_LEAD");
    assertThat(as("town").post("/api/matters", late).status()).isEqualTo(422);
  }

  @Test
  void theFileOfAGridThatWasSplitStaysAsItWas() {
    carriesOut(begins("SPLIT", here.split()));
    String file = "/api/grids/" + here.west();
    JsonNode seen = as("town").get(file + "/file").ok().body();
    assertThat(seen.path("mayChange").asBoolean()).isFalse();
    assertThat(seen.path("shortages")).isEmpty();
    Map<String, Object> meeting =
        Map.of(
            "topic",
            "停车",
            "heldOn",
            LocalDate.now().toString(),
            "attendance",
            Map.of("VOLUNTEER", 3),
            "resolution",
            "同意");
    Answer refused = as("town").post(file + "/councils", meeting);
    assertThat(refused.code()).isEqualTo("grid-closed");
  }

  private static long id(ChangeOutcome outcome, String key) {
    return outcome.grids().stream()
        .filter(grid -> grid.key().equals(key))
        .map(Resulting::gridId)
        .findFirst()
        .orElseThrow();
  }
}
