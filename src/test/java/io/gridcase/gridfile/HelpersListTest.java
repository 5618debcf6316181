package io.gridcase.gridfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.registry.Grids;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.ServerStory;
import io.gridcase.scenario.Town;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The teams and volunteers of an area in one list, with who belongs to them. */
class HelpersListTest extends ServerStory {

  @Autowired private Grids grids;

  @ParameterizedTest
  @CsvSource({"qz,VILLAGE_SERVICE", "qd,GRID_WORK", "dy,GRID_WORK"})
  @Article({"QZ-16", "QD-3-3", "DY-16"})
  void anAgencySeesTheTeamsOfItsAreaWithLeaderAndMembersAndAddsSomebody(String city, String kind) {
    Town town = town(city);
    Clerk head = town.as("town.head");
    String place = grids.get(town.gridId()).villageCode();
    JsonNode team =
        head.get("/api/teams?kind=" + kind + "&place=" + place).ok().body().at("/items/0");
    assertThat(team.path("kind").asText()).isEqualTo(kind);
    assertThat(team.path("villageName").asText()).isNotBlank();
    assertThat(team.path("mayChange").asBoolean()).isTrue();
    assertThat(team.path("members")).isNotEmpty();
    if (kind.equals("VILLAGE_SERVICE")) {
      assertThat(team.path("leader").asText()).isNotBlank();
    } else {
      assertThat(team.path("gridName").asText()).isNotBlank();
    }
    String code =
        town.as("other.officer").get("/api/officers/me").ok().body().path("code").asText();
    long member =
        head.post(
                "/api/teams/" + team.path("id").asLong() + "/members",
                Map.of("person", code, "capacity", "OFFICER", "from", today()))
            .ok()
            .body()
            .path("id")
            .asLong();
    JsonNode grown = of(head, team);
    assertThat(grown.path("members").findValuesAsText("id")).contains(String.valueOf(member));
    head.put("/api/team-members/" + member + "/end", Map.of("until", today(), "version", 0)).ok();
    JsonNode ended = of(head, team).path("members");
    assertThat(ended.get(ended.size() - 1).path("until").asText()).isEqualTo(today());
    assertThat(
            town.as("auditor")
                .get("/api/teams?q=" + team.path("code").asText())
                .ok()
                .body()
                .at("/items/0/mayChange")
                .asBoolean(true))
        .isFalse();
  }

  /** Somebody of the area who is not in the team; other tests take the second of the register. */
  private static String newcomer(Clerk head, JsonNode team) {
    List<String> members = team.path("members").findValuesAsText("person");
    List<String> codes =
        head
            .get("/api/officers/people?size=100")
            .ok()
            .body()
            .path("items")
            .findValuesAsText("code")
            .stream()
            .filter(code -> !code.endsWith("00002") && !members.contains(code))
            .toList();
    return codes.get(codes.size() - 1);
  }

  @Test
  void bothListsArePagedByKeyAndNarrowedToAPlace() {
    Clerk head = town("qz").as("county.head");
    for (String list : new String[] {"/api/teams", "/api/volunteers"}) {
      JsonNode first = head.get(list + "?size=2").ok().body();
      JsonNode second =
          head.get(list + "?size=2&after=" + encoded(first.path("next").asText())).ok().body();
      assertThat(first.path("items")).hasSize(2);
      assertThat(first.path("total").asInt()).isGreaterThan(2);
      assertThat(second.path("items")).isNotEmpty();
      assertThat(second.path("items").toString()).doesNotContain(first.at("/items/1").toString());
      String place = grids.get(town("qz").gridId()).villageCode();
      assertThat(head.get(list + "?place=" + place).ok().body().path("total").asInt())
          .isPositive()
          .isLessThan(first.path("total").asInt());
      assertThat(head.get(list + "?q=nobody").ok().body().path("total").asInt()).isZero();
      assertThat(head.get(list + "?place=321102003001").code()).isEqualTo("place-unknown");
    }
  }

  @Test
  void aDepartmentSeesTheTeamsItWorksWithAndNoVolunteers() {
    Town town = town("qz");
    Clerk department = town.as("urban.head");
    assertThat(department.get("/api/teams").ok().body().path("total").asInt()).isPositive();
    assertThat(department.get("/api/volunteers").ok().body().path("total").asInt()).isZero();
    JsonNode officers = town.as("officer").get("/api/volunteers").ok().body();
    assertThat(officers.at("/items/0/volunteer/unit").isMissingNode()).isTrue();
  }

  private static JsonNode of(Clerk who, JsonNode team) {
    return who.get("/api/teams?q=" + encoded(team.path("code").asText()))
        .ok()
        .body()
        .at("/items/0");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String today() {
    return LocalDate.now(io.gridcase.kernel.Clocking.ZONE).toString();
  }
}
