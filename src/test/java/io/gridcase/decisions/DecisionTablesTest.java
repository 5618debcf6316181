package io.gridcase.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of all cities have one shape, and every rule says what it rests on. */
class DecisionTablesTest {

  /** A word a table offers may have commas of its own. */
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  private static final String PRACTICE = "practice";
  private static final Map<String, String> PREFIXES =
      Map.of("zhenjiang", "ZJ", "quzhou", "QZ", "luzhou", "LZ", "qingdao", "QD", "dongying", "DY");
  private static final Set<String> OBLIGATIONS =
      CityTables.rows("gridcase-data/articles.csv").stream()
          .map(row -> row.get("id"))
          .collect(Collectors.toSet());

  static Stream<Arguments> tables() {
    return DecisionExamplesTest.tables();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("tables")
  void theShapeIsTheSameInEveryCity(String city, TableShape shape) {
    DmnModelInstance model = CityTables.model(city, shape.key());
    Decision decision = model.getModelElementsByType(Decision.class).iterator().next();
    DecisionTable table = model.getModelElementsByType(DecisionTable.class).iterator().next();

    assertThat(decision.getId()).isEqualTo(shape.key());
    assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P1095D");
    assertThat(table.getHitPolicy()).hasToString(shape.hitPolicy());
    assertThat(table.getInputs())
        .extracting(input -> input.getInputExpression().getText().getTextContent())
        .isEqualTo(shape.inputs());
    assertThat(table.getInputs())
        .extracting(input -> input.getInputExpression().getTypeRef())
        .isEqualTo(types(shape.inputs()));
    assertThat(table.getOutputs())
        .extracting(output -> output.getName())
        .isEqualTo(shape.outputs());
    assertThat(table.getOutputs())
        .extracting(output -> output.getTypeRef())
        .isEqualTo(types(shape.outputs()));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("tables")
  void everyRuleHasASpeakingIdAndSaysWhatItRestsOn(String city, TableShape shape) {
    int article = shape.outputs().indexOf("article");
    for (Rule rule : rules(city, shape)) {
      String cited = text(rule, article);
      assertThat(rule.getId()).startsWith(shape.rulePrefix());
      assertThat(annotation(rule)).as(rule.getId()).startsWith(cited.replace(",", "、") + "：");
      for (String id : cited.split(",")) {
        assertThat(id).as(rule.getId()).matches(each -> known(city, each));
      }
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("tables")
  void wordsAreThoseTheTableOffers(String city, TableShape shape) {
    DecisionTable table =
        CityTables.model(city, shape.key())
            .getModelElementsByType(DecisionTable.class)
            .iterator()
            .next();
    for (int column = 0; column < shape.outputs().size(); column++) {
      var offered = List.copyOf(table.getOutputs()).get(column).getOutputValues();
      if (offered == null) {
        continue;
      }
      List<String> words =
          QUOTED
              .matcher(offered.getText().getTextContent())
              .results()
              .map(word -> word.group(1))
              .toList();
      for (Rule rule : table.getRules()) {
        assertThat(words).as(rule.getId()).contains(text(rule, column));
      }
    }
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("tables")
  void idsAreUsedOnceAndTheDrawingShowsTheDecision(String city, TableShape shape) throws Exception {
    String xml =
        new String(
            CityTables.open(CityTables.folder(city) + shape.key() + ".dmn").readAllBytes(),
            java.nio.charset.StandardCharsets.UTF_8);
    assertThat(xml).contains("dmnElementRef=\"" + shape.key() + "\"").contains("<dc:Bounds");
    Set<String> seen = new HashSet<>();
    Pattern.compile(" id=\"([^\"]+)\"")
        .matcher(xml)
        .results()
        .forEach(id -> assertThat(seen.add(id.group(1))).as(id.group(1)).isTrue());
  }

  private static boolean known(String city, String id) {
    return id.equals(PRACTICE)
        || OBLIGATIONS.contains(id) && id.startsWith(PREFIXES.getOrDefault(city, "none") + "-");
  }

  private static List<String> types(List<String> columns) {
    return columns.stream().map(TableShape::typeOf).toList();
  }

  private static Collection<Rule> rules(String city, TableShape shape) {
    return CityTables.model(city, shape.key()).getModelElementsByType(Rule.class);
  }

  private static String annotation(Rule rule) {
    Collection<Description> descriptions = rule.getChildElementsByType(Description.class);
    return descriptions.isEmpty() ? "" : descriptions.iterator().next().getTextContent();
  }

  private static String text(Rule rule, int column) {
    OutputEntry entry = List.copyOf(rule.getOutputEntries()).get(column);
    return entry.getText().getTextContent().replace("\"", "");
  }
}
