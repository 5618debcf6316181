package io.gridcase.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What cannot be decided where a case stands is not offered, and refused when sent all the same.
 */
class OfferedWaysTest extends ServerStory {

  @Test
  @Article("DY-20-2")
  void nobodyReportsAboveTheTop() {
    Town town = town("dy");
    String number = reported(town, false);
    reportsUp(town, number);
    assertThat(closed(town, "town.dispatcher", number)).doesNotContain("REPORT_UP");
    escalates(town, "town.dispatcher", number);
    escalates(town, "county.dispatcher", number);
    assertThat(closed(town, "city.dispatcher", number))
        .contains("REPORT_UP")
        .doesNotContain("ASSIGN_DOWN", "DISPATCH");
    assertThat(code(town, "city.dispatcher", number, "REPORT_UP")).isEqualTo("no-level-above");
  }

  @Test
  void nobodyAssignsBelowTheLowestLevelNorDispatchesWhereNoDepartmentsAre() {
    Town town = town("lz");
    String number = reported(town, false);
    reportsUp(town, number);
    assertThat(closed(town, "village.dispatcher", number))
        .contains("ASSIGN_DOWN", "DISPATCH")
        .doesNotContain("REPORT_UP");
    assertThat(code(town, "village.dispatcher", number, "ASSIGN_DOWN")).isEqualTo("no-level-below");
    assertThat(code(town, "village.dispatcher", number, "DISPATCH"))
        .isEqualTo("no-department-in-reach");
    escalates(town, "village.dispatcher", number);
    assertThat(closed(town, "town.dispatcher", number)).doesNotContain("ASSIGN_DOWN", "DISPATCH");
  }

  @Test
  void nothingIsAttachedWhereNothingIsSimilar() {
    Town town = town("qd");
    Map<String, Object> rare = town.report("officer", "OFFICER", "路面塌陷");
    rare.put("typeCode", rarest(town));
    String number = town.as("officer").reports(rare);
    reportsUp(town, number);
    assertThat(closed(town, "town.dispatcher", number)).contains("DUPLICATE");
    assertThat(code(town, "town.dispatcher", number, "DUPLICATE")).isEqualTo("no-similar-case");
    String second = town.as("officer").reports(rare);
    reportsUp(town, second);
    assertThat(closed(town, "town.dispatcher", second)).doesNotContain("DUPLICATE");
  }

  /** The last type of the list, which no other story reports. */
  private static String rarest(Town town) {
    JsonNode types =
        town.as("officer")
            .get("/api/matter-types?gridId=" + town.gridId())
            .ok()
            .body()
            .path("types");
    return types.get(types.size() - 1).path("code").asText();
  }

  private static String code(Town town, String who, String number, String outcome) {
    Answer answer =
        town.as(who).tries(number, "task_accept", Map.of("outcome", outcome, "reason", "试试"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().at("/fields/0/path").asText()).isEqualTo("outcome");
    return answer.code();
  }

  private static List<String> closed(Town town, String who, String number) {
    long id = town.as(who).task(number, "task_accept").orElseThrow().path("id").asLong();
    List<String> closed = new ArrayList<>();
    town.as(who)
        .get("/api/tasks/" + id)
        .ok()
        .body()
        .at("/context/closedWays")
        .forEach(way -> closed.add(way.asText()));
    return closed;
  }
}
