package io.gridcase.gridchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.access.CurrentActor;
import io.gridcase.access.SampleAccounts;
import io.gridcase.personnel.People;
import io.gridcase.personnel.Positions;
import io.gridcase.personnel.Posts;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Organisations;
import io.gridcase.registry.Places;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.ServerStory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A story about changes of grids in a village of its own. */
abstract class DraftStory extends ServerStory {

  @Autowired private Grids grids;
  @Autowired private Places places;
  @Autowired private Organisations organisations;
  @Autowired private People people;
  @Autowired private Positions positions;
  @Autowired private Posts posts;
  @Autowired private SampleAccounts accounts;
  @Autowired private TransactionTemplate transactions;
  @Autowired private CurrentActor actors;
  @Autowired private GridDrafts drafts;
  @Autowired private GridChanges changes;
  @Autowired private JdbcClient jdbc;

  private final Map<String, Clerk> signedIn = new HashMap<>();
  Riverside here;

  @BeforeEach
  void settle() {
    arrive(Riverside.settle(means()));
  }

  /** Goes on in a village of another city. */
  void settleIn(String city, String division) {
    arrive(Riverside.settleIn(means(), city, division));
  }

  /** Villages are fewer than stories: what another left open or undrawn there is cleared away. */
  private void arrive(Riverside place) {
    here = place;
    jdbc.sql("delete from grid_draft_touch where village_code = ?").param(here.village()).update();
    jdbc.sql(
            "update grid set active = false where village_code = ? and polygon is null"
                + " and type <> 'EXCLUSIVE'")
        .param(here.village())
        .update();
  }

  private Riverside.Means means() {
    return new Riverside.Means(
        grids, places, organisations, people, positions, posts, accounts, transactions);
  }

  Clerk as(String who) {
    return signedIn.computeIfAbsent(here.user(who), username -> Clerk.signIn(base(), username));
  }

  Grids grids() {
    return grids;
  }

  JdbcClient jdbc() {
    return jdbc;
  }

  /** Begins a draft as the town's dispatcher; its id. */
  long begins(String kind, Map<String, Object> plan) {
    return begins("town", kind, plan);
  }

  long begins(String who, String kind, Map<String, Object> plan) {
    return as(who)
        .post("/api/grid-drafts", Riverside.draft(kind, plan))
        .ok()
        .body()
        .path("id")
        .asLong();
  }

  JsonNode check(String kind, Map<String, Object> plan) {
    return as("town")
        .post("/api/grid-drafts/check", Map.of("kind", kind, "plan", plan))
        .ok()
        .body();
  }

  List<String> codes(JsonNode check, String severity) {
    return check.path("findings").findParents("code").stream()
        .filter(finding -> finding.path("severity").asText().equals(severity))
        .map(finding -> finding.path("code").asText())
        .distinct()
        .sorted()
        .toList();
  }

  List<String> errors(String kind, Map<String, Object> plan) {
    return codes(check(kind, plan), "ERROR");
  }

  /** Applies for a draft and carries it out at once, as the procedure does in the end. */
  ChangeOutcome carriesOut(long draft) {
    submits(draft);
    return carriesOutAgain(draft);
  }

  /** The west is subdivided into micro-grids, as {@link Riverside#subdivision} says. */
  void subdivides() {
    carriesOut(begins("ADJUSTMENT", here.subdivision()));
    assertThat(microGridsOf(here.west())).containsExactly("一号楼", "三号楼", "二号楼");
  }

  List<String> microGridsOf(long grid) {
    return as("li").get("/api/grids/" + grid + "/micro-grids").ok().body().findValuesAsText("name");
  }

  void submits(long draft) {
    actors.actingAs(here.user("town"), () -> drafts.submit(draft));
  }

  ChangeOutcome carriesOutAgain(long draft) {
    return actors.actingAs(here.user("town"), () -> changes.carryOut(draft));
  }

  /** An officer reports a collapsed road at a place; its number. */
  String reports(String who, long grid, Map<String, Object> location) {
    Map<String, Object> report = new HashMap<>();
    report.put("typeCode", "ZJ-02-10");
    report.put("urgent", false);
    report.put("description", "路面塌陷，已摆放警示");
    report.put("gridId", grid);
    report.put("source", "OFFICER");
    if (location != null) {
      report.put("location", location);
    }
    return as(who).reports(report);
  }

  long gridOf(String number) {
    return jdbc.sql("select grid_id from matter where number = ?")
        .param(number)
        .query(Long.class)
        .single();
  }

  /** Everything a change of grids touches, so that it can be seen to have changed nothing. */
  String everything() {
    StringBuilder all = new StringBuilder();
    for (String table :
        List.of(
            "grid",
            "void_grid_code",
            "grid_draft",
            "grid_draft_touch",
            "grid_lineage",
            "micro_grid",
            "grid_post",
            "team",
            "volunteer",
            "candidacy",
            "matter",
            "step",
            "step_candidate",
            "act_ru_identitylink",
            "act_ru_variable")) {
      all.append(table)
          .append(
              jdbc.sql("select * from " + table).query().listOfRows().stream()
                  .map(Object::toString)
                  .sorted()
                  .toList())
          .append('\n');
    }
    return all.toString();
  }
}
