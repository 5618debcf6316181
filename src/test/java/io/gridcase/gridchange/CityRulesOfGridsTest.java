package io.gridcase.gridchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.registry.Grid;
import io.gridcase.registry.GridType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What each city's tables say of the size of grids and of who serves in them. */
class CityRulesOfGridsTest extends ApprovalStory {

  @Test
  @Article("QD-2-1")
  void in_Qingdao_a_grid_has_300_to_500_households_or_about_1000_residents() {
    settleIn("qingdao", "370200000000");
    assertThat(sizeTold(300, 5_000)).isEmpty();
    assertThat(sizeTold(500, 5_000)).isEmpty();
    assertThat(sizeTold(220, 1_000)).isEmpty();
    assertThat(sizeTold(299, 600)).singleElement().asString().contains("青岛", "299 户");
    assertThat(sizeTold(501, 2_000)).singleElement().asString().contains("理由须说明");
  }

  @Test
  @Article("QD-2-1")
  void in_Qingdao_a_park_becomes_a_grid_of_its_own_whatever_its_size() {
    settleIn("qingdao", "370200000000");
    Map<String, Object> park = park();
    JsonNode check = check("DIVISION", here.plan(List.of(), List.of(park)));
    assertThat(codes(check, "WARNING")).doesNotContain("grid-size");
    String number = applies("town", begins("DIVISION", here.plan(List.of(), List.of(park))));
    cosigns("civil", number);
    approves("county", number);
    files(number);
    assertState(number, "CARRIED_OUT");
    assertThat(grids().ofVillage("qingdao", here.village()))
        .filteredOn(grid -> grid.name().equals(park.get("name")))
        .singleElement()
        .satisfies(grid -> assertThat(grid.type()).isEqualTo(GridType.EXCLUSIVE))
        .extracting(Grid::managingDepartmentId)
        .isEqualTo(here.civilAffairs());
  }

  @Test
  @Article("QD-2-1")
  void in_Qingdao_a_village_is_one_grid_or_several() {
    settleIn("qingdao", "370200000000");
    assertThat(grids().ofVillage("qingdao", here.village())).hasSizeGreaterThan(1);
    List<Long> both = List.of(here.west(), here.east());
    carriesOut(
        begins(
            "MERGE",
            here.plan(both, List.of(here.grid("A", here.box(0, 0, 2, 1), 500, 1500, both, "li")))));
    assertThat(grids().ofVillage("qingdao", here.village()))
        .filteredOn(grid -> grid.name().equals(here.grid("A", null, 0, 0, both).get("name")))
        .hasSize(1);
  }

  @Test
  @Article("QD-2-1")
  void in_Qingdao_a_whole_village_is_a_grid_whatever_its_size() {
    settleIn("qingdao", "370200000000");
    Map<String, Object> village =
        here.grid("V", here.box(1, 0, 2, 1), 820, 2_600, List.of(here.east()), "wu");
    village.put("type", "COMPREHENSIVE_RURAL");
    village.put("basis", "NATURAL_VILLAGE");
    JsonNode check = check("DIVISION", here.plan(List.of(here.east()), List.of(village)));
    assertThat(codes(check, "WARNING")).doesNotContain("grid-size");
  }

  @Test
  @Article("QZ-9-2")
  void in_Quzhou_what_is_outside_300_to_500_households_needs_a_reason_that_the_approver_reads() {
    settleIn("quzhou", "330800000000");
    assertThat(sizeTold(300, 5_000)).isEmpty();
    assertThat(sizeTold(500, 5_000)).isEmpty();
    assertThat(sizeTold(299, 1_000)).singleElement().asString().contains("衢州", "299 户");
    Map<String, Object> noReason = new HashMap<>(Riverside.draft("DIVISION", here.division()));
    noReason.put("reason", " ");
    assertThat(as("town").post("/api/grid-drafts", noReason).status()).isEqualTo(422);
    String number = applies("town", begins("DIVISION", here.division()));
    assertThat(told("town2", number))
        .anyMatch(it -> it.contains("100 户") && it.contains("低于一般规模"))
        .contains("居民增加，一格管不过来");
  }

  @Test
  void whoIsLackingAfterTheChangeTheCitysTableSaysWithItsArticle() {
    long draft = begins("SPLIT", here.split());
    JsonNode preview = as("county").get("/api/grid-drafts/" + draft + "/preview").ok().body();
    assertThat(preview.at("/after/0/shortages")).as("li serves there full-time").isEmpty();
    JsonNode lacking = preview.at("/after/1/shortages/0");
    assertThat(lacking.path("post").asText()).isEqualTo("FULL_TIME");
    assertThat(lacking.path("article").asText()).isEqualTo("ZJ-16-2");
    assertThat(lacking.path("articleText").asText()).contains("镇江");
    JsonNode check = check("SPLIT", here.split());
    assertThat(messages(check, "grid-short-staffed", "message"))
        .singleElement()
        .asString()
        .contains("专职网格员", "第十六条");
    assertThat(messages(check, "grid-short-staffed", "messageEn"))
        .singleElement()
        .asString()
        .contains("full-time officer", "Art. 16");
  }

  @Test
  void inDongyingAnyOfficerWillDoSoTheSameSplitLacksNobody() {
    settleIn("dongying", "370500000000");
    JsonNode check = check("SPLIT", here.split());
    assertThat(codes(check, "WARNING")).doesNotContain("grid-short-staffed");
  }

  private Map<String, Object> park() {
    Map<String, Object> park = here.grid("P", here.box(1.2, 0.2, 1.8, 0.8), 0, 3_000, List.of());
    park.put("type", "EXCLUSIVE");
    park.put("basis", "PARK");
    park.put("managingDepartmentId", here.civilAffairs());
    return park;
  }

  /** What the check says of the size of a grid with so many households and residents. */
  private List<String> sizeTold(int households, int residents) {
    JsonNode check =
        check(
            "DIVISION",
            here.plan(
                List.of(here.east()),
                List.of(
                    here.grid(
                        "D",
                        here.box(1, 0, 2, 1),
                        households,
                        residents,
                        List.of(here.east()),
                        "wu"))));
    return messages(check, "grid-size", "message");
  }

  private static List<String> messages(JsonNode check, String code, String language) {
    List<String> found = new ArrayList<>();
    check
        .path("findings")
        .forEach(
            finding -> {
              if (finding.path("code").asText().equals(code)) {
                found.add(finding.path(language).asText());
              }
            });
    return found;
  }
}
