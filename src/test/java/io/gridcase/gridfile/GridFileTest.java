package io.gridcase.gridfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.gridcase.Article;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.ServerStory;
import io.gridcase.scenario.Together;
import io.gridcase.scenario.Town;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The file of a grid: what people read there, and what an agency writes into it. */
class GridFileTest extends ServerStory {

  private static final String TODAY = LocalDate.now().toString();
  private static final String YESTERDAY = LocalDate.now().minusDays(1).toString();

  @Autowired private JdbcClient jdbc;

  @Test
  @Article("QZ-8")
  void aPartyMemberRegistersInTheGridWhereHeLives() {
    Town town = town("qz");
    Clerk head = town.as("town.head");
    String name = "登记" + UUID.randomUUID().toString().substring(0, 8);
    Map<String, Object> asked = volunteer(name);
    String grid = "/api/grids/" + town.gridId();

    String key = UUID.randomUUID().toString();
    long id = id(head.post(grid + "/volunteers", asked, key).ok());
    assertThat(id(head.post(grid + "/volunteers", asked, key).ok())).isEqualTo(id);
    JsonNode registered = entry(file(town, "town.head").path("volunteers"), id);
    assertThat(registered.path("name").asText()).isEqualTo(name);
    assertThat(registered.path("standing").asText()).isEqualTo("PARTY_MEMBER");
    assertThat(registered.path("household").asBoolean()).isTrue();
    assertThat(registered.path("unit").asText()).isEqualTo("某研究所");
    assertThat(registered.path("serving").asBoolean()).isFalse();
    assertThat(registered.path("source").asText()).isEqualTo("PARTY_MEMBER");
  }

  @Test
  @Article("QZ-8")
  void aRegistrationCanEnd() {
    Town town = town("qz");
    Clerk head = town.as("town.head");
    Map<String, Object> asked = Clerk.with(volunteer("不任职"), "officer", false);
    asked.put("from", YESTERDAY);
    long id = id(head.post("/api/grids/" + town.gridId() + "/volunteers", asked).ok());

    JsonNode seen = entry(file(town, "town.head").path("volunteers"), id);
    String end = "/api/volunteers/" + id + "/end";
    assertThat(head.put(end, ending("2020-01-01", seen)).code()).isEqualTo("until-before-from");
    assertThat(head.put(end, ending(YESTERDAY, seen)).status()).isEqualTo(204);
    assertThat(entry(file(town, "town.head").path("volunteers"), id).isMissingNode()).isTrue();
    assertThat(head.put(end, ending(TODAY, seen)).code()).isEqualTo("file-changed");
  }

  @Test
  void oneLivesInOneGridAtATimeAndTheRegisterKnowsHowToReachANewcomer() {
    Town town = town("qz");
    Clerk head = town.as("town.head");
    String volunteers = "/api/grids/" + town.gridId() + "/volunteers";
    Map<String, Object> known = new HashMap<>();
    known.put("person", "qz00001");
    known.put("standing", "PUBLIC_SERVANT");
    known.put("officer", false);
    known.put("household", true);
    known.put("from", TODAY);
    head.post(volunteers, known).ok();
    assertThat(head.post(volunteers, known).code()).isEqualTo("volunteer-registered");

    assertThat(head.post(volunteers, Clerk.with(known, "person", "nobody")).code())
        .isEqualTo("person-unknown");
    Answer nameless = head.post(volunteers, Clerk.with(known, "person", null));
    assertThat(nameless.status()).isEqualTo(422);
    assertThat(nameless.body().path("fields").findValuesAsText("path"))
        .containsExactly("name", "phone");
    assertThat(head.post(volunteers, volunteer("缺键"), null).code())
        .isEqualTo("idempotency-key-missing");
  }

  @Test
  @Article("QZ-16")
  void aVillagesServiceTeamIsShownWithItsLeaderAndGetsAndLosesAMember() {
    Town town = town("qz");
    JsonNode team = team(town, "town.dispatcher", "VILLAGE_SERVICE");
    assertThat(team.path("leader").asText())
        .isEqualTo(town.as("town.head").get("/api/session").ok().body().path("name").asText());
    assertThat(team.path("members")).hasSizeGreaterThanOrEqualTo(3);
    joinsAndLeaves(town, team, "POLICE");
  }

  @Test
  @Article("QD-3-3")
  void aGridsWorkTeamGathersTheForcesOfQingdao() {
    Town town = town("qd");
    JsonNode team = team(town, "town.dispatcher", "GRID_WORK");
    assertThat(team.path("leader").asText()).isNotBlank();
    assertThat(team.path("members").findValuesAsText("capacity")).hasSizeGreaterThanOrEqualTo(5);
    joinsAndLeaves(town, team, "BUILDING_HEAD");
  }

  @Test
  @Article("DY-16")
  void aGridsWorkTeamOfDongyingTakesInAMediator() {
    Town town = town("dy");
    joinsAndLeaves(town, team(town, "town.dispatcher", "GRID_WORK"), "MEDIATOR");
  }

  private void joinsAndLeaves(Town town, JsonNode team, String capacity) {
    Clerk dispatcher = town.as("town.dispatcher");
    String members = "/api/teams/" + team.path("id").asLong() + "/members";
    Map<String, Object> asked = Map.of();
    Answer joined = null;
    // others put people of the register into this team as well
    for (int n = 2; joined == null || joined.code().equals("team-member-already"); n++) {
      String person = town.username("").replace(".", "") + "%05d".formatted(n);
      asked = Map.of("person", person, "capacity", capacity, "from", YESTERDAY);
      joined = dispatcher.post(members, asked);
    }
    long id = id(joined.ok());
    String kind = team.path("kind").asText();
    JsonNode member = entry(team(town, "officer", kind).path("members"), id);
    assertThat(member.path("capacity").asText()).isEqualTo(capacity);

    assertThat(dispatcher.post(members, asked).code()).isEqualTo("team-member-already");
    assertThat(dispatcher.post(members, Clerk.with(asked, "from", "1999-01-01")).code())
        .isEqualTo("team-not-at-work");
    assertThat(
            dispatcher.put("/api/team-members/" + id + "/end", ending(YESTERDAY, member)).status())
        .isEqualTo(204);
    assertThat(entry(team(town, "officer", kind).path("members"), id).isMissingNode()).isTrue();
  }

  @Test
  @Article("DY-16")
  void aCouncilsMeetingIsTakenDownWithNumbersInsteadOfNames() {
    Town town = town("dy");
    String topic = "老孙家门前积水" + UUID.randomUUID();
    Map<String, Object> asked = new HashMap<>();
    asked.put("heldOn", TODAY);
    asked.put("topic", topic);
    asked.put("attendance", Map.of("OFFICER", 2, "RESIDENT_REPRESENTATIVE", 11));
    asked.put("resolution", "由老孙与物业疏通");
    String councils = "/api/grids/" + town.gridId() + "/councils";
    long id = id(town.as("town.head").post(councils, asked).ok());

    JsonNode read = entry(file(town, "officer").path("councils"), id);
    assertThat(read.path("topic").asText()).isEqualTo(topic);
    assertThat(read.path("attendance").path("RESIDENT_REPRESENTATIVE").asInt()).isEqualTo(11);
    assertThat(jdbc.sql("select * from council").query().listOfRows().toString())
        .doesNotContain("老孙");
    for (Map.Entry<String, Object> wrong :
        Map.<String, Object>of(
                "heldOn", "2999-01-01", "attendance", Map.of("OFFICER", 0), "resolution", " ")
            .entrySet()) {
      Answer refused =
          town.as("town.head").post(councils, Clerk.with(asked, wrong.getKey(), wrong.getValue()));
      assertThat(refused.status()).as(wrong.getKey()).isEqualTo(422);
    }
  }

  @Test
  @Article("DY-13")
  void aPostIsPutIntoAGradeAndThePayFollows() {
    Town town = town("dy");
    Clerk head = town.as("county.head");
    JsonNode file = file(town, "county.head");
    JsonNode post = file.path("posts").get(0);
    JsonNode other =
        StreamSupport.stream(file.path("scale").spliterator(), false)
            .filter(g -> !g.path("code").equals(post.path("grade").path("code")))
            .findFirst()
            .orElseThrow();
    String grade = "/api/posts/" + post.path("id").asLong() + "/grade";
    Map<String, Object> asked = new HashMap<>();
    asked.put("grade", other.path("code").asText());
    asked.put("since", TODAY);
    asked.put("version", post.path("version").asLong());

    assertThat(head.put(grade, Clerk.with(asked, "grade", "99")).code()).isEqualTo("grade-unknown");
    assertThat(head.put(grade, asked).status()).isEqualTo(204);
    JsonNode now = entry(file(town, "officer").path("posts"), post.path("id").asLong());
    assertThat(now.path("grade")).isEqualTo(other);
    assertThat(now.path("grade").path("monthlyPay").asInt()).isPositive();
    assertThat(now.path("gradeSince").asText()).isEqualTo(TODAY);
    assertThat(head.put(grade, asked).code()).isEqualTo("file-changed");
  }

  @Test
  void ofTwoAtOnceOneGetsThroughAndTheOtherIsTold() throws Exception {
    Town town = town("dy");
    JsonNode post = file(town, "town.head").path("posts").get(0);
    Map<String, Object> asked =
        Map.of("grade", "1", "since", YESTERDAY, "version", post.path("version").asLong());
    String grade = "/api/posts/" + post.path("id").asLong() + "/grade";
    assertThat(statuses(town, c -> c.put(grade, asked))).containsExactlyInAnyOrder(204, 409);

    Map<String, Object> newcomer =
        Map.of("person", "dy00003", "capacity", "VOLUNTEER", "from", TODAY);
    String members =
        "/api/teams/" + team(town, "town.head", "GRID_WORK").path("id").asLong() + "/members";
    assertThat(statuses(town, c -> c.post(members, newcomer))).containsExactlyInAnyOrder(201, 409);
  }

  private interface Deed {
    Answer by(Clerk clerk);
  }

  private static List<Integer> statuses(Town town, Deed deed) throws Exception {
    List<Callable<Integer>> both =
        List.of(
            () -> deed.by(town.as("town.head")).status(),
            () -> deed.by(town.as("town.dispatcher")).status());
    town.as("town.dispatcher");
    return Together.at(both);
  }

  @Test
  void aDepartmentAroundTheGridSeesWhoServesButNeitherPayNorVolunteersNorCouncils() {
    for (String city : List.of("dy", "qz")) {
      Town town = town(city);
      JsonNode seen = file(town, "police.handler");
      assertThat(seen.path("posts")).isNotEmpty();
      assertThat(seen.path("teams")).isNotEmpty();
      assertThat(seen.has("volunteers") || seen.has("councils")).isFalse();
      assertThat(seen.findValue("monthlyPay")).isNull();
      assertThat(seen.path("mayChange").asBoolean()).isFalse();
    }
    JsonNode officer = file(town("qz"), "officer");
    assertThat(officer.path("volunteers")).isNotEmpty();
    assertThat(officer.findValue("unit")).as("the unit is for the agency alone").isNull();
  }

  @Test
  void theListIsOfTheGridsOneMayOpenInParts() {
    Town town = town("dy");
    JsonNode first = town.as("town.head").get("/api/grid-files?size=1").ok().body();
    assertThat(first.path("items")).hasSize(1);
    assertThat(first.at("/items/0/officers").asInt()).isPositive();
    assertThat(first.at("/items/0/shortages")).isEmpty();
    assertThat(first.at("/items/0/polygon/type").asText()).endsWith("Polygon");
    assertThat(first.path("total").asInt()).isGreaterThan(1);
    JsonNode second =
        town.as("town.head")
            .get("/api/grid-files?size=1&after=" + first.path("next").asText())
            .ok()
            .body();
    assertThat(second.at("/items/0/code").asText())
        .isGreaterThan(first.at("/items/0/code").asText());
    JsonNode city = town.as("city.head").get("/api/grid-files?size=1000").ok().body();
    assertThat(city.path("items")).hasSize(100);
    assertThat(city.path("total").asInt()).isGreaterThan(first.path("total").asInt());
    String code = first.at("/items/0/code").asText();
    assertThat(town.as("city.head").get("/api/grid-files?q=" + code).ok().body().path("total"))
        .hasToString("1");
  }

  private static Map<String, Object> volunteer(String name) {
    Map<String, Object> asked = new HashMap<>();
    asked.put("name", name);
    asked.put("phone", "12900000000");
    asked.put("standing", "PARTY_MEMBER");
    asked.put("unit", "某研究所");
    asked.put("residence", "某小区1幢");
    asked.put("officer", true);
    asked.put("household", true);
    asked.put("from", TODAY);
    return asked;
  }

  private static Map<String, Object> ending(String until, JsonNode seen) {
    return Map.of("until", until, "version", seen.path("version").asLong());
  }

  private static JsonNode file(Town town, String role) {
    return town.as(role).get("/api/grids/" + town.gridId() + "/file").ok().body();
  }

  private static JsonNode team(Town town, String role, String kind) {
    return StreamSupport.stream(file(town, role).path("teams").spliterator(), false)
        .filter(team -> team.path("kind").asText().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode entry(JsonNode list, long id) {
    for (JsonNode each : list) {
      if (each.path("id").asLong() == id) {
        return each;
      }
    }
    return MissingNode.getInstance();
  }

  private static long id(Answer made) {
    return made.body().path("id").asLong();
  }
}
