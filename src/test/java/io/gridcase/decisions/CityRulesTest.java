package io.gridcase.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.gridcase.Article;
import io.gridcase.decisions.CityTables.Answer;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the tables of a city say together: nothing is left without an answer. */
class CityRulesTest {

  private static final List<String> STAGES =
      List.of(
          "FIRST_HANDLING",
          "REPORT_UP",
          "ACCEPTANCE",
          "DISPATCH",
          "ESCALATION",
          "DEPARTMENT_SIGN",
          "DEPARTMENT_HANDLING",
          "VERIFICATION",
          "FEEDBACK",
          "FIRST_CASE",
          "REWORK",
          "CONSULTATION",
          "EXTENSION",
          "REVIEW",
          "ASSESSMENT",
          "APPROVAL",
          "FILING",
          "PUBLICATION",
          "REGISTRATION",
          "ANNOUNCEMENT",
          "PRE_JOB",
          "HANDOVER");
  static final List<String> CATEGORIES =
      List.of(
          "INFORMATION",
          "SECURITY",
          "SAFETY",
          "DISPUTE",
          "URBAN",
          "ENVIRONMENT",
          "MARKET",
          "SERVICE",
          "CARE",
          "PUBLICITY",
          "OPINION",
          "EMERGENCY",
          "OTHER");

  private final CityTables tables = CityTables.SHARED;

  static Stream<String> cities() {
    return CityTables.CITIES.stream();
  }

  @ParameterizedTest
  @MethodSource("cities")
  void everyStageHasATimeLimitForEveryCategoryAndUrgency(String city) {
    for (String stage : STAGES) {
      for (String category : CATEGORIES) {
        for (boolean urgent : new boolean[] {true, false}) {
          Answer answer =
              tables.ask(
                  city, "deadline", Map.of("stage", stage, "urgent", urgent, "category", category));
          assertThat(answer.outputs()).hasSize(1);
          assertThat((Integer) answer.outputs().get(0).get("amount")).isPositive();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cities")
  void urgentStepsNeverWaitForOfficeHours(String city) {
    if (city.equals("fixture")) {
      return;
    }
    for (String stage : STAGES) {
      for (String category : CATEGORIES) {
        Answer answer =
            tables.ask(
                city, "deadline", Map.of("stage", stage, "urgent", true, "category", category));
        assertThat(answer.outputs().get(0).get("unit")).isIn("MINUTE", "HOUR");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cities")
  void everyTypeOfTheListHasOneLeadAndDepartmentsTheCityLinks(String city) throws IOException {
    Set<String> linked = functions(city);
    for (CSVRecord type : CityTables.rows(CityTables.folder(city) + "matter-list.csv")) {
      List<Map<String, Object>> proposal = routing(city, type.get("category"), type.get("code"));
      assertThat(proposal).filteredOn(each -> each.get("role").equals("LEAD")).hasSize(1);
      assertThat(proposal).extracting(each -> each.get("function")).doesNotHaveDuplicates();
      assertThat(proposal)
          .allSatisfy(each -> assertThat(linked).contains((String) each.get("function")));
    }
  }

  @ParameterizedTest
  @MethodSource("cities")
  void aTypeAdmittedLaterIsRoutedByItsCategory(String city) {
    for (String category : CATEGORIES) {
      assertThat(routing(city, category, "NEW"))
          .filteredOn(each -> each.get("role").equals("LEAD"))
          .hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("cities")
  void aCollapsedRoadNeedsTheCityAndThePolice(String city) {
    String code = codes(city).get("路面塌陷");
    assertThat(routing(city, "URBAN", code))
        .extracting(each -> each.get("function") + " " + each.get("role"))
        .hasSize(2)
        .contains("PUBLIC_SECURITY ASSIST")
        .containsAnyOf("URBAN_MANAGEMENT LEAD", "HOUSING LEAD", "LAW_ENFORCEMENT LEAD");
  }

  @ParameterizedTest
  @MethodSource("cities")
  void goingUpTakesOneLevelAtATimeAndEndsAtTheCity(String city) {
    Map<String, String> next =
        Map.of("VILLAGE", "TOWN", "TOWN", "COUNTY", "COUNTY", "CITY", "CITY", "NONE");
    next.forEach(
        (level, above) -> {
          for (boolean urgent : new boolean[] {true, false}) {
            Answer answer =
                tables.ask(city, "escalation", Map.of("level", level, "urgent", urgent));
            assertThat(answer.outputs().get(0)).containsEntry("nextLevel", above);
          }
        });
  }

  @Test
  @Article("QZ-20-2")
  void aTimeLimitOfQuzhouChangesByChangingTheTableAlone() {
    DmnModelInstance table = CityTables.model("quzhou", "deadline");
    Rule acceptance = table.getModelElementById("rule_deadline_acceptance");
    OutputEntry amount = List.copyOf(acceptance.getOutputEntries()).get(0);
    Map<String, Object> inputs =
        Map.of("stage", "ACCEPTANCE", "urgent", false, "category", "URBAN");
    assertThat(tables.ask(table, "deadline", inputs).outputs().get(0)).containsEntry("amount", 2);

    amount.getText().setTextContent("6");

    assertThat(tables.ask(table, "deadline", inputs).outputs().get(0)).containsEntry("amount", 6);
  }

  private List<Map<String, Object>> routing(String city, String category, String type) {
    return tables.ask(city, "routing", Map.of("category", category, "matterType", type)).outputs();
  }

  private static Map<String, String> codes(String city) {
    Map<String, String> codes = new HashMap<>();
    CityTables.rows(CityTables.folder(city) + "matter-list.csv")
        .forEach(type -> codes.put(type.get("name"), type.get("code")));
    return codes;
  }

  private static Set<String> functions(String city) throws IOException {
    Set<String> functions = new HashSet<>();
    JsonNode profile =
        new YAMLMapper().readTree(CityTables.open(CityTables.folder(city) + "city.yaml"));
    profile.get("departments").forEach(each -> functions.add(each.get("function").asText()));
    return functions;
  }
}
