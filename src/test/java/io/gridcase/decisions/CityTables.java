package io.gridcase.decisions;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** The decision tables of every city folder, the fixture city's among them, without an engine. */
final class CityTables {

  /** One engine for all tests; they run one after the other. */
  static final CityTables SHARED = new CityTables();

  /** The cities whose tables are tested; the last exists only in the tests. */
  static final List<String> CITIES =
      List.of("zhenjiang", "quzhou", "luzhou", "qingdao", "dongying", "fixture");

  /** What a table answered: the rules that were hit, and the outputs of each. */
  record Answer(List<String> rules, List<Map<String, Object>> outputs) {}

  private final List<DmnDecisionTableEvaluationEvent> events = new ArrayList<>();
  private final Map<String, DmnDecision> parsed = new HashMap<>();
  private final DmnEngine engine;

  private CityTables() {
    DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
    configuration.setCustomPostDecisionTableEvaluationListeners(List.of(events::add));
    engine = configuration.buildEngine();
  }

  /** The answer of a city's table to the inputs. */
  Answer ask(String city, String key, Map<String, Object> inputs) {
    return ask(parsed.computeIfAbsent(city + "/" + key, k -> parse(model(city, key), key)), inputs);
  }

  /** The answer of a table read from elsewhere, for example with a changed value. */
  Answer ask(DmnModelInstance model, String key, Map<String, Object> inputs) {
    return ask(parse(model, key), inputs);
  }

  private DmnDecision parse(DmnModelInstance model, String key) {
    return engine.parseDecision(key, model);
  }

  private Answer ask(DmnDecision decision, Map<String, Object> inputs) {
    events.clear();
    List<Map<String, Object>> outputs =
        engine.evaluateDecisionTable(decision, Variables.fromMap(inputs)).getResultList();
    List<String> rules =
        events.get(0).getMatchingRules().stream().map(rule -> rule.getId()).toList();
    return new Answer(rules, outputs);
  }

  /** The model of a city's table. */
  static DmnModelInstance model(String city, String key) {
    return Dmn.readModelFromStream(open(folder(city) + key + ".dmn"));
  }

  /** Where the classpath holds a city's folder. */
  static String folder(String city) {
    return "gridcase/dmn/" + city + "/";
  }

  /** The rows of a CSV resource by its header. */
  static List<CSVRecord> rows(String resource) {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStreamReader reader = new InputStreamReader(open(resource), StandardCharsets.UTF_8)) {
      return format.parse(reader).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A resource of the classpath. */
  static InputStream open(String resource) {
    InputStream stream = CityTables.class.getClassLoader().getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalArgumentException("No such resource: " + resource);
    }
    return stream;
  }
}
