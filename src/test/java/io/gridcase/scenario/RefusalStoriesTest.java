package io.gridcase.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.matterlist.ComingEdition;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a regulation forbids is refused with its article, recorded, and leaves nothing behind. */
class RefusalStoriesTest extends ServerStory {

  @Autowired private JdbcClient jdbc;
  @Autowired private AutowireCapableBeanFactory beans;

  @Test
  @Article("ZJ-15")
  void aDepartmentCannotPushAMatterToAnOfficer() {
    Town town = town("zj");
    for (String who : List.of("urban.handler", "urban.head", "county.urban.head")) {
      for (String source : List.of("AGENCY_LEAD", "AGENCY_INSTRUCTION")) {
        Map<String, Object> report = town.report("officer", source, "路面塌陷");

        Answer answer = refused(town, who, report, 403, "department-may-not-assign", "ZJ-15");

        assertThat(answer.body().at("/articles/0/text").asText()).contains("第十五条");
        assertThat(answer.body().path("detail").asText()).isNotBlank();
      }
    }
  }

  @Test
  @Article("ZJ-15")
  void aDepartmentCannotHandAnOfficersTaskToAnOfficer() {
    Town town = town("zj");
    String number = reported(town, false);
    reportsUp(town, number);
    accepts(town, "town.dispatcher", number);
    town.as("town.dispatcher")
        .does(
            number,
            "task_dispatch",
            Map.of(
                "outcome",
                "DISPATCH",
                "departments",
                List.of(urban(town)),
                "changeReason",
                "无需其他部门配合"));
    handles(town, "urban", number);
    JsonNode task = town.as("officer").task(number, "task_verifyOnSite").orElseThrow();
    String path = "/api/tasks/" + task.path("id").asLong();

    Answer answer =
        town.as("urban.head").post(path + "/assign", Map.of("username", "zj.grid.head"));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.code()).isEqualTo("department-may-not-assign");
    assertThat(answer.body().at("/articles/0/id").asText()).isEqualTo("ZJ-15");
    assertRecorded(town, "urban.head", "department-may-not-assign", "ZJ-15", number);
    JsonNode after = town.as("officer").get(path).ok().body();
    assertThat(after.path("assignee")).isEqualTo(task.path("assignee"));
    town.as("town.head").post(path + "/assign", Map.of("username", "zj.grid.head")).ok();
    assertThat(town.as("grid.head").task(number, "task_verifyOnSite"))
        .as("an agency may")
        .isPresent();
  }

  @Test
  @Article("ZJ-12-2")
  void aMatterOffTheListIsRefusedInZhenjiang() {
    offTheList("zj", "ZJ-99-99", "ZJ-12-2");
  }

  @Test
  @Article("DY-19-4")
  void aMatterOffTheListIsRefusedInDongying() {
    offTheList("dy", "DY-99-99", "DY-19-4");
  }

  @Test
  @Article("QZ-10-2")
  void aMatterOffTheListIsRefusedInQuzhou() {
    offTheList("qz", "QZ-99-99", "QZ-10-2");
  }

  @Test
  @Article("LZ-15-2")
  void aMatterOffTheListIsRefusedInLuzhou() {
    offTheList("lz", "LZ-99-99", "LZ-15-2");
  }

  @Test
  @Article("QD-4-2")
  void aMatterOffTheListIsRefusedInQingdao() {
    offTheList("qd", "QD-99-99", "QD-4-2");
  }

  @Test
  @Article("ZJ-12-2")
  void aTypeThatIsNotInForceThatDayIsRefusedInZhenjiang() {
    notInForce("zj", "zhenjiang", "321102000000", "ZJ-12-2");
  }

  @Test
  @Article("DY-19-4")
  void aTypeThatIsNotInForceThatDayIsRefusedInDongying() {
    notInForce("dy", "dongying", "370502000000", "DY-19-4");
  }

  private void offTheList(String prefix, String type, String article) {
    Town town = town(prefix);
    Map<String, Object> report = Clerk.with(town.collapsedRoad(), "typeCode", type);
    Answer answer = refused(town, "officer", report, 422, "off-list", article);
    assertThat(answer.body().at("/fields/0/path").asText()).isEqualTo("typeCode");
    Map<String, Object> pushed =
        Clerk.with(town.report("officer", "AGENCY_LEAD", "路面塌陷"), "typeCode", type);
    refused(town, "town.dispatcher", pushed, 422, "off-list", article);
  }

  private void notInForce(String prefix, String city, String county, String article) {
    Town town = town(prefix);
    String type = beans.createBean(ComingEdition.class).of(city, county);
    Map<String, Object> report = Clerk.with(town.collapsedRoad(), "typeCode", type);
    Answer answer = refused(town, "officer", report, 422, "type-not-in-force", article);
    assertThat(answer.body().at("/fields/0/path").asText()).isEqualTo("typeCode");
    assertThat(answer.body().path("detail").asText()).contains("2099-01-01");
  }

  /** The refusal with its article, the record of it, and nothing else. */
  private Answer refused(
      Town town, String who, Map<String, Object> report, int status, String code, String article) {
    List<Long> before = kept();
    int last = sequence(town.as("officer").reports(town.collapsedRoad()));

    Answer answer = town.as(who).post("/api/matters", report);

    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(status);
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.body().path("articles").findValuesAsText("id")).containsExactly(article);
    assertRecorded(town, who, code, article, null);
    int next = sequence(town.as("officer").reports(town.collapsedRoad()));
    assertThat(next).as("no number is used up").isEqualTo(last + 1);
    assertThat(kept())
        .as("cases, processes and keys of the two that were let through")
        .isEqualTo(before.stream().map(count -> count + 2).toList());
    return answer;
  }

  private void assertRecorded(Town town, String who, String code, String article, String number) {
    JsonNode record =
        town.as("auditor").get("/api/audit/refusals?size=1").ok().body().at("/items/0");
    JsonNode session = town.as(who).get("/api/session").ok().body();
    assertThat(record.path("code").asText()).isEqualTo(code);
    assertThat(record.path("articles").toString()).isEqualTo("[\"" + article + "\"]");
    assertThat(record.path("person")).isEqualTo(session.path("name"));
    String office = session.at("/positions/0/organisation").asText();
    if (!office.isEmpty()) {
      assertThat(record.path("organisation").asText()).isEqualTo(office);
    }
    assertThat(record.path("matterNumber").asText(null)).isEqualTo(number);
  }

  private List<Long> kept() {
    return List.of(
        count("matter"),
        count("act_ru_execution where parent_id_ is null"),
        count("idempotency_record"));
  }

  private long count(String from) {
    return jdbc.sql("select count(*) from " + from).query(Long.class).single();
  }

  private static int sequence(String number) {
    return Integer.parseInt(number.substring(number.length() - 6));
  }

  private static String urban(Town town) {
    return town.as("urban.handler")
        .get("/api/session")
        .ok()
        .body()
        .at("/positions/0/organisationId")
        .asText();
  }
}
