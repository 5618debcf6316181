package io.gridcase.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import io.gridcase.scenario.ServerStory;
import io.gridcase.scenario.Town;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Telling something without an account, following it by code, rating how it was handled. */
class PublicReportTest extends ServerStory {

  private static final String PHONE = "13987650123";

  @Autowired private MockMvc mvc;
  @Autowired private Grids grids;
  @Autowired private JdbcClient jdbc;

  @ParameterizedTest
  @CsvSource({"zj, zhenjiang", "qz, quzhou"})
  @Article({"ZJ-7-3", "QZ-7", "QZ-19-2"})
  void a_suggestion_becomes_a_case_is_answered_and_rated_by_code(String prefix, String city) {
    Visitor resident = new Visitor(mvc);
    Town town = town(prefix);
    Set<String> before = cases(town);
    String code = tells(resident, town, suggestion(town)).path("code").asText();
    assertThat(code).hasSizeGreaterThanOrEqualTo(12);

    String number = newest(town, before);
    JsonNode matter = town.as("officer").matter(number).path("matter");
    assertThat(matter.path("source").asText()).isEqualTo("RESIDENT");
    JsonNode asked = follows(resident, code);
    assertThat(asked.path("phase").asText()).isEqualTo("FILING");
    assertThat(asked.path("answered").asBoolean()).isFalse();
    assertThat(rates(resident, code, 5).code()).isEqualTo("not-answered-yet");

    Visitor.Reply answered = answers(town, number, resident, code);
    assertThat(answered.body().path("answer").asText())
        .contains("已安排增设路灯", "***")
        .doesNotContain("王小明", PHONE);
    assertThat(answered.body().path("skipped").toString())
        .as("nobody dispatched or checked it")
        .isEqualTo("[\"DISPATCH\",\"SUPERVISION\"]");
    assertThat(answered.body().path("mayRate").asBoolean()).isTrue();
    assertThat(answered.text()).doesNotContain(number);

    assertThat(resident.post("/api/public/rating", rating(code, 6)).status()).isEqualTo(422);
    assertThat(rates(resident, code, 4).ok().body().path("stars").asInt()).isEqualTo(4);
    assertThat(rates(resident, code, 1).code()).isEqualTo("rated-already");
    assertThat(follows(resident, code).path("stars").asInt()).isEqualTo(4);
    assertThat(course(town, "officer", number)).contains("HandlingRated");
    assertThat(town.as("officer").get("/api/matters/" + number + "/seal").ok().body().toString())
        .contains("INTACT");
  }

  @Test
  void a_matter_on_the_list_is_reported_by_place() {
    Visitor resident = new Visitor(mvc);
    Town town = town("lz");
    Grid grid = grids.get(town.gridId());
    Set<String> before = cases(town);
    Map<String, Object> told = new HashMap<>();
    told.put("kind", "MATTER");
    told.put("typeCode", town.typeCode("路面塌陷"));
    told.put("description", "路面塌陷约两平方米");
    told.put("lng", grid.centroidLng());
    told.put("lat", grid.centroidLat());
    tells(resident, town, told);
    assertThat(newest(town, before)).startsWith("LZ");

    told.put("typeCode", "XX-99-99");
    assertThat(resident.post("/api/public/luzhou/reports", told).code()).isEqualTo("off-list");
    told.put("typeCode", null);
    assertThat(resident.post("/api/public/luzhou/reports", told).status()).isEqualTo(422);
  }

  @Test
  void the_same_form_sent_twice_is_one_case() {
    Visitor resident = new Visitor(mvc);
    Town town = town("dy");
    String path = "/api/public/dongying/reports";
    Set<String> before = cases(town);
    Map<String, Object> told = suggestion(town);
    String code = tells(resident, town, told).path("code").asText();
    assertThat(resident.again(path, told).ok().body().path("code").asText()).isEqualTo(code);
    Set<String> after = cases(town);
    after.removeAll(before);
    assertThat(after).hasSize(1);

    told.put("description", "另一条意见建议");
    assertThat(resident.again(path, told).code()).isEqualTo("form-used");
  }

  @Test
  void nothing_is_taken_without_a_form_that_was_asked_for() {
    Town town = town("zj");
    Visitor stranger = new Visitor(mvc);
    for (String form : new String[] {null, "made-up", "AAAA"}) {
      Visitor.Reply reply =
          stranger.holding(form).again("/api/public/zhenjiang/reports", suggestion(town));
      assertThat(reply.status()).isEqualTo(403);
      assertThat(reply.code()).isEqualTo("form-not-asked-for");
    }
  }

  @Test
  void only_the_digest_of_a_code_is_kept_and_no_other_code_opens_it() {
    Visitor resident = new Visitor(mvc);
    Town town = town("zj");
    String code = tells(resident, town, suggestion(town)).path("code").asText();
    assertThat(
            jdbc.sql("select count(*) from public_report where code_digest like ?")
                .param("%" + code + "%")
                .query(Long.class)
                .single())
        .isZero();
    String spaced = code.substring(0, 4).toLowerCase() + "-" + code.substring(4);
    assertThat(follows(resident, spaced).path("phase").asText()).isEqualTo("FILING");
    Visitor.Reply unknown = resident.post("/api/public/follow", Map.of("code", "0000000000000000"));
    assertThat(unknown.status()).isEqualTo(404);
    assertThat(unknown.body().path("detail").asText()).contains("没有这个查询码");
  }

  private Visitor.Reply answers(Town town, String number, Visitor resident, String code) {
    town.as("officer")
        .does(
            number,
            "task_firstHandling",
            Map.of(
                "outcome",
                "RESOLVED",
                "result",
                "已处理",
                "photos",
                java.util.List.of(town.photo("officer"))));
    String name = town.as("officer").get("/api/session").ok().body().path("name").asText();
    town.as("officer")
        .does(
            number,
            "task_feedback",
            Map.of(
                "way",
                "PLATFORM",
                "toldAt",
                Town.now(),
                "content",
                "王小明（电话 139-8765-0123，" + PHONE + "）：已安排增设路灯。" + name));
    Visitor.Reply reply = resident.post("/api/public/follow", Map.of("code", code)).ok();
    assertThat(reply.text()).doesNotContain(name);
    return reply;
  }

  private JsonNode tells(Visitor resident, Town town, Map<String, Object> told) {
    String city = grids.get(town.gridId()).city();
    return resident.post("/api/public/" + city + "/reports", told).ok().body();
  }

  private Map<String, Object> suggestion(Town town) {
    Map<String, Object> told = new HashMap<>();
    told.put("kind", "SUGGESTION");
    told.put("grid", grids.get(town.gridId()).code());
    told.put("description", "小区北门晚上太暗，建议增设路灯");
    told.put("contact", Map.of("name", "王小明", "phone", PHONE));
    return told;
  }

  private JsonNode follows(Visitor resident, String code) {
    return resident.post("/api/public/follow", Map.of("code", code)).ok().body();
  }

  private Visitor.Reply rates(Visitor resident, String code, int stars) {
    return resident.post("/api/public/rating", rating(code, stars));
  }

  private static Map<String, Object> rating(String code, int stars) {
    return Map.of("code", code, "stars", stars, "remark", "处理得很快");
  }

  private static Set<String> cases(Town town) {
    Set<String> numbers = new TreeSet<>();
    town.as("officer")
        .get("/api/matters?source=RESIDENT&size=100")
        .ok()
        .body()
        .path("items")
        .forEach(row -> numbers.add(row.path("number").asText()));
    return numbers;
  }

  private static String newest(Town town, Set<String> before) {
    Set<String> now = cases(town);
    now.removeAll(before);
    assertThat(now).hasSize(1);
    return now.iterator().next();
  }
}
