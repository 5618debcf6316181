package io.gridcase.gridchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.scenario.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What can be wrong with a draft, told with its place and words, and drafts in each other's way.
 */
class DraftProblemsTest extends DraftStory {

  @Test
  void aSoundSplitHasNoErrors() {
    JsonNode check = check("SPLIT", here.split());
    assertThat(check.path("sound").asBoolean()).isTrue();
    assertThat(codes(check, "ERROR")).isEmpty();
  }

  @Test
  void aSelfCrossingPolygonIsToldWithThePlaceInBothLanguages() {
    Map<String, Object> south = south();
    Map<String, Object> crossing =
        Map.of(
            "type",
            "Polygon",
            "coordinates",
            List.of(List.of(point(0, 0), point(1, 0.4), point(1, 0), point(0, 0.4), point(0, 0))));
    south.put("polygon", crossing);
    JsonNode finding = finding(check("SPLIT", split(south, north())), "polygon-crosses-itself");
    assertThat(finding.at("/where/type").asText()).isEqualTo("Point");
    assertThat(finding.at("/where/coordinates/0").asDouble())
        .isCloseTo(
            (Double) here.at(0.5, 0.2).get("lng"), org.assertj.core.data.Offset.offset(1e-6));
    assertThat(finding.path("message").asText()).contains("自相交叉");
    assertThat(finding.path("messageEn").asText()).contains("crosses itself");
    assertThat(finding.path("grids").get(0).asText()).isEqualTo("S");
  }

  private List<Double> point(double east, double north) {
    Map<String, Object> at = here.at(east, north);
    return List.of((Double) at.get("lng"), (Double) at.get("lat"));
  }

  @Test
  void aPolygonOutsideItsVillageIsTold() {
    Map<String, Object> south = south();
    south.put("polygon", here.box(0, -0.1, 1, 0.4));
    JsonNode finding = finding(check("SPLIT", split(south, north())), "grid-outside");
    assertThat(finding.at("/where/type").asText()).isEqualTo("Polygon");
    assertThat(finding.path("severity").asText()).isEqualTo("ERROR");
  }

  @Test
  void anOverlapAndAHoleAreTold() {
    Map<String, Object> south = south();
    south.put("polygon", here.box(0, 0, 0.9, 0.5));
    JsonNode check = check("SPLIT", split(south, north()));
    assertThat(codes(check, "ERROR")).containsExactly("grid-hole", "grid-overlap");
    JsonNode overlap = finding(check, "grid-overlap");
    assertThat(overlap.path("message").asText()).contains("允许的 0.5 米");
    assertThat(overlap.path("messageEn").asText()).contains("0.5 m");
    assertThat(overlap.at("/where/type").asText()).isEqualTo("Polygon");
  }

  @Test
  void anOverlapByAHairIsToldAndMended() {
    Map<String, Object> south = south();
    // 0.0003 widths are 0.33 metres of latitude
    south.put("polygon", here.box(0, 0, 1, 0.4003));
    JsonNode check = check("SPLIT", split(south, north()));
    assertThat(check.path("sound").asBoolean()).isTrue();
    JsonNode hair = finding(check, "hair-mended");
    assertThat(hair.path("severity").asText()).isEqualTo("WARNING");
    assertThat(hair.path("message").asText()).contains("不超过 0.5 米");
    JsonNode again =
        as("town")
            .post("/api/grid-drafts/check", Map.of("kind", "SPLIT", "plan", check.path("plan")))
            .ok()
            .body();
    assertThat(codes(again, "WARNING")).doesNotContain("hair-mended");
  }

  @Test
  void aSplitThatLeavesAnEmptyPartIsTold() {
    Map<String, Object> south = south();
    south.put("polygon", here.box(0, 0, 1, 0.0002));
    Map<String, Object> north = north();
    north.put("polygon", here.box(0, 0.0002, 1, 1));
    assertThat(errors("SPLIT", split(south, north))).contains("grid-empty");
    south.remove("polygon");
    assertThat(errors("SPLIT", split(south, north))).contains("polygon-missing");
  }

  @Test
  void householdsAndResidentsAreCountedOnce() {
    Map<String, Object> south = south();
    south.put("households", 101);
    south.put("population", 299);
    assertThat(errors("SPLIT", split(south, north())))
        .containsExactly("households-sum", "population-sum");
  }

  @Test
  @Article("ZJ-9-1")
  void namesTypesAndPostsAreLookedAt() {
    Map<String, Object> south = south();
    south.put("name", north().get("name"));
    south.put("type", "EXCLUSIVE");
    south.put("posts", List.of(here.post("wu")));
    assertThat(errors("SPLIT", split(south, north())))
        .contains("grid-name-twice", "grid-basis", "grid-department-missing", "post-unknown");
  }

  @Test
  void aGridThatStaysKeepsItsVillageForItsCodeNamesIt() {
    String other =
        here.village().substring(0, 9) + (here.village().endsWith("002") ? "005" : "002");
    Map<String, Object> west =
        here.grid("W", here.box(0, 0, 1, 1), 300, 900, List.of(here.west()), "li", "sun");
    west.put("keeps", here.west());
    west.put("villageCode", other);
    Map<String, Object> plan =
        Map.of(
            "touched",
            List.of(here.west()),
            "villages",
            List.of(here.village(), other),
            "grids",
            List.of(west));
    assertThat(errors("ADJUSTMENT", plan)).contains("grid-keeps-village");
    west.put("villageCode", here.village());
    assertThat(errors("ADJUSTMENT", plan)).doesNotContain("grid-keeps-village");
  }

  @Test
  void whoServesNowhereAndWhatNobodyServesIsTold() {
    Map<String, Object> south = south();
    south.put("posts", List.of());
    JsonNode check = check("SPLIT", split(south, north()));
    assertThat(codes(check, "WARNING")).contains("post-ends", "grid-short-staffed");
  }

  @Test
  void eachKindHasItsShape() {
    assertThat(errors("MERGE", here.split())).contains("kind-merge");
    assertThat(errors("ADJUSTMENT", here.split())).contains("kind-adjustment");
    assertThat(errors("ABOLITION", here.split())).contains("kind-abolition");
    assertThat(errors("RECODE", here.split())).contains("kind-recode");
    assertThat(errors("SPLIT", here.plan(List.of(here.west()), List.of(south()))))
        .contains("kind-split");
    assertThat(errors("DIVISION", here.plan(List.of(here.west()), List.of())))
        .contains("kind-division", "village-uncovered", "grid-without-heir", "grid-hole");
  }

  @Test
  void anUnsoundDraftIsKeptButCannotBeAppliedFor() {
    Map<String, Object> south = south();
    south.put("households", 5);
    long draft = begins("SPLIT", split(south, north()));
    assertThat(
            as("town")
                .get("/api/grid-drafts/" + draft + "/check")
                .ok()
                .body()
                .path("sound")
                .asBoolean())
        .isFalse();
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> submits(draft))
        .isInstanceOfSatisfying(
            io.gridcase.kernel.Refusal.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("grid-draft-unsound");
              assertThat(refusal.fields()).extracting(f -> f.code()).contains("households-sum");
            });
  }

  @Test
  void ofTwoDraftsThatTouchOneGridTheSecondIsTold() {
    Answer first = as("town").post("/api/grid-drafts", Riverside.draft("SPLIT", here.split())).ok();
    Map<String, Object> second =
        Riverside.draft(
            "MERGE",
            here.plan(
                List.of(here.east(), here.west()),
                List.of(
                    here.grid(
                        "M",
                        here.box(0, 0, 2, 1),
                        500,
                        1500,
                        List.of(here.east(), here.west()),
                        "li"))));
    Answer refused = as("county").post("/api/grid-drafts", second);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("grid-draft-touches");
    assertThat(refused.body().at("/params/number").asText())
        .isEqualTo(first.body().path("number").asText());
    as("town").delete("/api/grid-drafts/" + first.body().path("id").asLong());
    as("county").post("/api/grid-drafts", second).ok();
  }

  @Test
  void ofTwoWhoEditOneDraftOneWins() {
    long draft = begins("SPLIT", here.split());
    String path = "/api/grid-drafts/" + draft;
    long version = as("town").get(path).ok().body().path("version").asLong();
    Map<String, Object> mine = Map.of("version", version, "reason", "甲的理由", "plan", here.split());
    Map<String, Object> theirs = Map.of("version", version, "reason", "乙的理由", "plan", here.split());
    as("town").put(path, mine).ok();
    Answer second = as("town2").put(path, theirs);
    assertThat(second.status()).isEqualTo(409);
    assertThat(second.code()).isEqualTo("grid-draft-changed");
    assertThat(as("town").get(path).ok().body().path("reason").asText()).isEqualTo("甲的理由");
  }

  @Test
  void aDraftThatIsAppliedForStaysAsItIsUntilItIsGivenBack() {
    long draft = begins("SPLIT", here.split());
    submits(draft);
    String path = "/api/grid-drafts/" + draft;
    JsonNode seen = as("town").get(path).ok().body();
    assertThat(seen.path("state").asText()).isEqualTo("SUBMITTED");
    assertThat(seen.path("mayChange").asBoolean()).isFalse();
    Map<String, Object> changed =
        Map.of("version", seen.path("version").asLong(), "reason", "改", "plan", here.split());
    assertThat(as("town").put(path, changed).code()).isEqualTo("grid-draft-state");
    assertThat(as("town").delete(path).code()).isEqualTo("grid-draft-state");
  }

  @Test
  void aRequestSentTwiceBeginsOneDraft() {
    Map<String, Object> body = Riverside.draft("SPLIT", here.split());
    Answer first = as("town").post("/api/grid-drafts", body, "twice-" + here.west()).ok();
    Answer again = as("town").post("/api/grid-drafts", body, "twice-" + here.west()).ok();
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(as("town").post("/api/grid-drafts", body, null).status()).isEqualTo(422);
  }

  @Test
  @Article("ZJ-10-1")
  void aDepartmentMayNotDivide() {
    Answer refused = as("civil").post("/api/grid-drafts", Riverside.draft("SPLIT", here.split()));
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.code()).isEqualTo("department-may-not-divide");
    assertThat(refused.body().at("/articles/0/id").asText()).isEqualTo("ZJ-10-1");
  }

  private Map<String, Object> south() {
    return here.grid("S", here.box(0, 0, 1, 0.4), 100, 300, List.of(here.west()), "li");
  }

  private Map<String, Object> north() {
    return here.grid("N", here.box(0, 0.4, 1, 1), 200, 600, List.of(here.west()), "sun");
  }

  private Map<String, Object> split(Map<String, Object> one, Map<String, Object> other) {
    return here.plan(List.of(here.west()), List.of(one, other));
  }

  private static JsonNode finding(JsonNode check, String code) {
    for (JsonNode finding : check.path("findings")) {
      if (finding.path("code").asText().equals(code)) {
        return finding;
      }
    }
    throw new AssertionError("No finding " + code + " in " + check.path("findings"));
  }
}
