package io.gridcase.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.instance.Output;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the approval tables answer can be carried out in their city, and told to people. */
class ApprovalTablesTest {

  private static final List<String> LEVELS = List.of("VILLAGE", "TOWN", "COUNTY", "CITY");
  private static final List<String> GRIDS =
      List.of("COMPREHENSIVE_URBAN", "COMPREHENSIVE_RURAL", "EXCLUSIVE");
  private static final List<String> POSTS =
      List.of("HEAD", "FULL_TIME", "PART_TIME", "INSTRUCTOR", "EXCLUSIVE");

  private final CityTables tables = CityTables.SHARED;

  static Stream<String> cities() {
    return CityTables.CITIES.stream();
  }

  @ParameterizedTest
  @MethodSource("cities")
  void whoeverAppliesForTheListIsToldABodyTheCityHas(String city) throws IOException {
    Set<String> bodies = bodies(city);
    Set<String> ways = new TreeSet<>();
    Set<String> filed = new TreeSet<>();
    for (String change : List.of("ADMISSION", "TEMPORARY_ADMISSION", "WITHDRAWAL")) {
      for (String kind : List.of("DEPARTMENT", "AGENCY")) {
        for (String level : LEVELS) {
          Map<String, Object> answer =
              only(
                  city,
                  "list-approval",
                  Map.of("change", change, "applicantKind", kind, "applicantLevel", level));
          String body = answer.get("approver") + " " + answer.get("approverLevel");
          if ((boolean) answer.get("allowed")) {
            assertThat(bodies).as("%s %s %s", change, kind, level).contains(body);
            ways.add(change);
          } else {
            assertThat(body).isEqualTo("NONE NONE");
          }
          if (!"NONE".equals(answer.get("filing"))) {
            assertThat(answer).as("%s %s %s", change, kind, level).containsEntry("allowed", true);
            assertThat(bodies).contains("AGENCY " + answer.get("filing"));
            assertThat(LEVELS.indexOf((String) answer.get("filing")))
                .as("filed with a level above whoever approved it")
                .isGreaterThan(LEVELS.indexOf((String) answer.get("approverLevel")));
            filed.add(change);
          }
        }
      }
    }
    assertThat(ways).containsExactly("ADMISSION", "TEMPORARY_ADMISSION", "WITHDRAWAL");
    // QD-4-3 asks for it, no other regulation does
    assertThat(filed).isEqualTo(city.equals("qingdao") ? ways : Set.of());
  }

  @ParameterizedTest
  @MethodSource("cities")
  void gridsAreDrawnApprovedAndFiledByOrganisationsTheCityHas(String city) throws IOException {
    Set<String> bodies = bodies(city);
    Set<String> asked = new TreeSet<>(Set.of("", "TOWN", "MANAGING_DEPARTMENT"));
    profile(city).get("departments").forEach(each -> asked.add(each.get("function").asText()));
    for (String change : List.of("DIVISION", "ADJUSTMENT")) {
      for (String type : GRIDS) {
        Map<String, Object> way =
            only(city, "grid-approval", Map.of("change", change, "gridType", type));
        assertThat(bodies)
            .contains("AGENCY " + way.get("draftLevel"), "AGENCY " + way.get("approveLevel"));
        assertThat(way.get("fileLevel")).isIn("NONE", "CITY");
        assertThat(asked).contains(((String) way.get("partner")).split(","));
        assertThat(asked).contains((String) way.get("consult"));
        assertThat(LEVELS.indexOf((String) way.get("approveLevel")))
            .as("nobody approves the draft of a level above")
            .isGreaterThanOrEqualTo(LEVELS.indexOf((String) way.get("draftLevel")));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cities")
  void anUnobjectionableCaseMeetsNoObjection(String city) {
    Map<String, Object> item =
        Map.of(
            "needsEnforcementQualification", false,
            "reservedByLaw", false,
            "internalManagement", false,
            "safetyRisk", false,
            "needsExpertSkill", false,
            "fundingProvided", true,
            "withinAbility", true,
            "administrativePower", false);
    assertThat(tables.ask(city, "list-prohibition", item).outputs()).isEmpty();
    for (String type : GRIDS) {
      Map<String, Object> full =
          Map.of("gridType", type, "heads", 1, "fullTime", 1, "partTime", 1, "instructors", 1);
      assertThat(tables.ask(city, "staffing", full).outputs()).isEmpty();
      Map<String, Object> size = Map.of("gridType", type, "households", 320, "population", 950);
      assertThat(only(city, "grid-size", size)).containsEntry("verdict", "OK");
    }
    for (String post : POSTS) {
      Map<String, Object> officer =
          Map.of(
              "post", post,
              "age", 30,
              "citizen", true,
              "education", "COLLEGE",
              "villageLeader", false,
              "villageMember", true,
              "declared", true);
      assertThat(tables.ask(city, "officer-eligibility", officer).outputs()).isEmpty();
      Map<String, Object> trained =
          Map.of("post", post, "hoursThisYear", 24.0, "preJobPassed", true);
      assertThat(tables.ask(city, "training", trained).outputs()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("cities")
  void nobodyWhoHandlesCasesServesUntrained(String city) {
    for (String post : POSTS) {
      if (post.equals("INSTRUCTOR")) {
        continue;
      }
      Map<String, Object> untrained =
          Map.of("post", post, "hoursThisYear", 24.0, "preJobPassed", false);
      assertThat(tables.ask(city, "training", untrained).outputs())
          .extracting(each -> each.get("shortage"))
          .containsExactly("PRE_JOB");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "list-prohibition, reason, matterlist, ListObjection",
    "officer-eligibility, reason, personnel, EligibilityObjection",
    "staffing, shortage, personnel, StaffShortage",
    "training, shortage, personnel, TrainingShortage",
    "grid-size, verdict, registry, SizeVerdict",
  })
  void everyWordIsReadableInBothLanguages(String key, String output, String bundle, String kind)
      throws IOException {
    List<String> words = offered(CityTables.CITIES.get(0), key, output);
    assertThat(words).hasSizeGreaterThan(1);
    assertThat(CityTables.CITIES)
        .as("one vocabulary")
        .allSatisfy(city -> assertThat(offered(city, key, output)).isEqualTo(words));
    for (String file : List.of(bundle + ".properties", bundle + "_en.properties")) {
      assertThat(worded(file, "word." + kind + "."))
          .as(file)
          .containsExactlyInAnyOrderElementsOf(words);
    }
  }

  /** What a bundle words by itself: a look-up would fall back to the other language. */
  private static List<String> worded(String file, String prefix) throws IOException {
    Properties texts = new Properties();
    try (InputStream content = CityTables.open("messages/" + file)) {
      texts.load(new InputStreamReader(content, StandardCharsets.UTF_8));
    }
    return texts.stringPropertyNames().stream()
        .filter(each -> each.startsWith(prefix) && !texts.getProperty(each).isBlank())
        .map(each -> each.substring(prefix.length()))
        .toList();
  }

  private static List<String> offered(String city, String key, String output) {
    return CityTables.model(city, key).getModelElementsByType(Output.class).stream()
        .filter(each -> each.getName().equals(output))
        .map(each -> each.getOutputValues().getText().getTextContent().replace("\"", ""))
        .flatMap(text -> Stream.of(text.split(",")))
        .toList();
  }

  private Map<String, Object> only(String city, String key, Map<String, Object> inputs) {
    List<Map<String, Object>> outputs = tables.ask(city, key, inputs).outputs();
    assertThat(outputs).as("%s %s", key, inputs).hasSize(1);
    return outputs.get(0);
  }

  /** Approving bodies and agencies with their levels: {@code GOVERNMENT COUNTY}. */
  private static Set<String> bodies(String city) throws IOException {
    Set<String> bodies = new TreeSet<>();
    JsonNode profile = profile(city);
    profile
        .get("authorities")
        .forEach(
            each ->
                each.get("levels")
                    .forEach(
                        level -> bodies.add(each.get("kind").asText() + " " + level.asText())));
    List<String> levels = new ArrayList<>(LEVELS);
    levels.removeIf(level -> !profile.get("levels").get(level).has("agency"));
    levels.forEach(level -> bodies.add("AGENCY " + level));
    return bodies;
  }

  private static JsonNode profile(String city) throws IOException {
    return new YAMLMapper().readTree(CityTables.open(CityTables.folder(city) + "city.yaml"));
  }
}
