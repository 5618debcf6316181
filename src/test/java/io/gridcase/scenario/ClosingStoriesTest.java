package io.gridcase.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.Article;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The end of a case: who is told, and that its file stays as it was sealed. */
class ClosingStoriesTest extends ServerStory {

  private static final Map<String, Object> PARTY = Map.of("name", "钱当事", "phone", "13700001111");

  @Autowired private JdbcClient jdbc;

  @Test
  void aRecordedPartyHasToBeTold() {
    Town town = town("zj");
    Map<String, Object> report = town.collapsedRoad();
    report.put("party", PARTY);
    String number = town.as("officer").reports(report);
    solves(town, "officer", number);
    Map<String, Object> nobody =
        Map.of("way", "NO_PARTY", "toldAt", Town.now(), "content", "已处理完毕");

    Answer answer = town.as("officer").tries(number, "task_feedback", nobody);

    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo("party-recorded");
    assertThat(answer.body().at("/fields/0/path").asText()).isEqualTo("way");
    assertThat(answer.body().at("/fields/0/message").asText()).contains("当事人");
    assertState(town, number, "CONCLUDED");

    String without = town.as("officer").reports(town.collapsedRoad());
    solves(town, "officer", without);
    town.as("officer").does(without, "task_feedback", nobody);
    assertState(town, without, "ARCHIVED");
  }

  @Test
  @Article({"ZJ-35", "QD-5-4"})
  void theOfficersWhoWorkedForACaseAndTheReportingUnitAreToldOfItsEnd() {
    for (String city : List.of("zj", "qd")) {
      Town town = town(city);
      String number =
          town.as("town.dispatcher").reports(town.report("town.dispatcher", "AGENCY_LEAD", "路面塌陷"));
      town.as("grid.head")
          .does(number, "task_firstHandling", Map.of("outcome", "REPORT_UP", "reason", "需要专业力量"));
      town.as("town.dispatcher").does(number, "task_accept", Map.of("outcome", "HANDLE"));
      town.as("town.dispatcher")
          .does(
              number,
              "task_agencyHandling",
              Map.of("outcome", "HANDLED", "result", "已回填", "noEvidence", "现场无痕迹"));
      verifies(town, number);
      feedsBack(town, "town.dispatcher", number);

      assertThat(notices(town, "grid.head")).as("handled it first").contains(number);
      assertThat(notices(town, "officer")).as("verified it").contains(number);
      assertThat(notices(town, "town.head")).as("the reporting unit").contains(number);
    }
  }

  @Test
  @Article("DY-21")
  void theFileShowsWhetherItIsStillAsItWasSealed() {
    Town town = town("dy");
    String number = handledByDepartments(town);
    assertThat(seal(town, number)).as("not archived yet").isEqualTo("OPEN");
    verifies(town, number);
    feedsBack(town, "officer", number);
    assertState(town, number, "ARCHIVED");

    assertThat(seal(town, number)).isEqualTo("INTACT");
    assertThat(town.as("officer").get(path(number)).ok().body().path("sealedAt"))
        .isEqualTo(town.as("officer").matter(number).at("/matter/archivedAt"));
    town.as("town.dispatcher")
        .post("/api/matters/" + number + "/party/reveal", Map.of("reason", "核对联系方式"))
        .ok();
    assertThat(seal(town, number)).as("reading breaks no seal").isEqualTo("INTACT");

    breaks(town, number, "matter", "grid_name", "number", "别的网格");
    breaks(town, number, "matter", "lng", "number", 118.5);
    breaks(town, number, "matter", "seal", "number", "0".repeat(64));
    breaks(town, number, "assignment", "handler_name", "matter_number", "别人");
    breaks(town, number, "submission", "submitted_by", "matter_number", "somebody");
    breaks(town, number, "party", "phone", "matter_number", otherwise(number));
    breaks(town, number, "clock", "amount", "matter_number", 99);
    breaks(town, number, "journal_entry", "person_name", "matter_number", "别人");
    breaks(town, number, "journal_entry", "facts", "matter_number", "{}");
    breaks(town, number, "attachment", "digest", "matter_number", "0".repeat(64));

    jdbc.sql("delete from submission where matter_number = ? and step_key = 'task_accept'")
        .param(number)
        .update();
    assertThat(seal(town, number)).as("a submission is gone").isEqualTo("BROKEN");
  }

  /** Changes one row behind the system's back, sees the seal broken, and puts the row back. */
  private void breaks(
      Town town, String number, String table, String column, String key, Object other) {
    String first = table.equals("matter") || table.equals("party") ? key : "id";
    Object id =
        jdbc.sql("select min(" + first + ") from " + table + " where " + key + " = ?")
            .param(number)
            .query()
            .singleValue();
    Object was =
        jdbc.sql("select " + column + " from " + table + " where " + first + " = ?")
            .param(id)
            .query((row, n) -> row.getObject(1))
            .list()
            .get(0);
    set(table, column, first, id, other);
    assertThat(seal(town, number)).as("%s.%s changed", table, column).isEqualTo("BROKEN");
    set(table, column, first, id, was);
    assertThat(seal(town, number)).as("%s.%s put back", table, column).isEqualTo("INTACT");
  }

  private void set(String table, String column, String key, Object id, Object value) {
    jdbc.sql("update " + table + " set " + column + " = ? where " + key + " = ?")
        .params(Arrays.asList(value, id))
        .update();
  }

  /** Another sealed text that opens with the same key. */
  private String otherwise(String number) {
    return jdbc.sql("select name from party where matter_number = ?")
        .param(number)
        .query(String.class)
        .single();
  }

  private static String seal(Town town, String number) {
    return town.as("officer").get(path(number)).ok().body().path("state").asText();
  }

  private static String path(String number) {
    return "/api/matters/" + number + "/seal";
  }

  private String handledByDepartments(Town town) {
    Map<String, Object> report = new HashMap<>(town.collapsedRoad());
    report.put("party", PARTY);
    report.put("attachments", List.of(town.photo("officer")));
    String number = town.as("officer").reports(report);
    reportsUp(town, number);
    accepts(town, "town.dispatcher", number);
    dispatches(town, "town.dispatcher", number, town.proposed("town.dispatcher", number));
    handles(town, "urban", number);
    handles(town, "police", number);
    consolidates(town, "urban.handler", number);
    return number;
  }

  private static void solves(Town town, String who, String number) {
    town.as(who).does(number, "task_firstHandling", Map.of("outcome", "RESOLVED", "result", "已清理"));
  }

  private static String notices(Town town, String who) {
    return town.as(who).get("/api/notices").ok().body().toString();
  }
}
