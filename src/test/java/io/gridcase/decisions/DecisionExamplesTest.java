package io.gridcase.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.decisions.CityTables.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each table of each city answers its examples, and no rule is without one. */
class DecisionExamplesTest {

  private final CityTables tables = CityTables.SHARED;

  static Stream<Arguments> tables() {
    return CityTables.CITIES.stream()
        .flatMap(city -> TableShape.ALL.stream().map(shape -> Arguments.of(city, shape)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("tables")
  void everyExampleIsAnsweredAndEveryRuleIsHit(String city, TableShape shape) {
    String key = shape.key();
    Set<String> missed =
        CityTables.model(city, key).getModelElementsByType(Rule.class).stream()
            .map(Rule::getId)
            .collect(Collectors.toCollection(TreeSet::new));
    for (CSVRecord row : CityTables.rows("decisions/" + city + "/" + key + ".csv")) {
      Answer answer = tables.ask(city, key, inputs(row));
      assertThat(told(answer, shape.outputs()))
          .as("%s", row.toMap())
          .isEqualTo(expected(row, shape.outputs()));
      answer.rules().forEach(missed::remove);
    }
    assertThat(missed).as("rules without an example").isEmpty();
  }

  private static Map<String, Object> inputs(CSVRecord row) {
    Map<String, Object> inputs = new LinkedHashMap<>();
    row.toMap()
        .forEach(
            (column, text) -> {
              if (!column.startsWith("expected")) {
                inputs.put(column, TableShape.value(column, text));
              }
            });
    return inputs;
  }

  /**
   * One rule's outputs stand in columns of their own, several rules' in one, semicolons between;
   * nothing there means that no rule is hit.
   */
  private static List<String> expected(CSVRecord row, List<String> columns) {
    if (row.isMapped("expected")) {
      String several = row.get("expected");
      return several.isEmpty() ? List.of() : List.of(several.split("; "));
    }
    return List.of(
        columns.stream()
            .map(column -> row.get("expected_" + column))
            .collect(Collectors.joining(" ")));
  }

  private static List<String> told(Answer answer, List<String> columns) {
    return answer.outputs().stream()
        .map(
            outputs ->
                columns.stream()
                    .map(column -> String.valueOf(outputs.get(column)))
                    .collect(Collectors.joining(" ")))
        .toList();
  }
}
