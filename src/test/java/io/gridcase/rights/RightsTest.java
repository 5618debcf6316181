package io.gridcase.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.gridcase.rights.Rule.Expectation;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.ServerStory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * From another city, from an organisation outside, without the role: what each endpoint answers.
 * Who is not signed in gets nothing anywhere: that is {@code EndpointsTest}.
 */
class RightsTest extends ServerStory {

  /** What tells the same to everybody, and so needs no row. */
  private static final Set<String> THE_SAME_FOR_ALL =
      Set.of(
          "GET /api/sign-in",
          "POST /api/session",
          "GET /api/openapi.json",
          "GET /api/openapi.json.yaml");

  @Autowired private JdbcClient jdbc;
  private Store store;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  @BeforeEach
  void openTheStore() {
    store = new Store(jdbc);
  }

  @Test
  void everyEndpointSaysWhoGetsWhat() {
    Set<String> known = rules().map(Rule::endpoint).collect(Collectors.toCollection(TreeSet::new));
    known.addAll(THE_SAME_FOR_ALL);
    assertThat(known).isEqualTo(endpoints());
  }

  @TestFactory
  Stream<DynamicTest> endpoint() {
    Stage stage = Stage.set(town("zj"));
    GridFileRules.fill(stage);
    GridDraftRules.fill(stage);
    DataAccessRules.fill(stage);
    PostRules.fill(stage);
    OfficerRules.fill(stage);
    PatrolRules.fill(stage);
    ListRules.fill(stage);
    PublicServiceRules.fill(stage);
    return rules().map(rule -> dynamicTest(rule.endpoint(), () -> check(rule, stage)));
  }

  private static Stream<Rule> rules() {
    return Stream.of(
            CaseRules.all(),
            TaskRules.all(),
            PatrolRules.all(),
            OfficeRules.all(),
            GridFileRules.all(),
            GridDraftRules.all(),
            DataAccessRules.all(),
            PostRules.all(),
            OfficerRules.all(),
            ListRules.all(),
            PublicServiceRules.all())
        .flatMap(List::stream);
  }

  private void check(Rule rule, Stage stage) {
    SoftAssertions told = new SoftAssertions();
    rule.refused().forEach(expected -> stage.as(expected.who()));
    Map<String, String> before = store.now();
    rule.refused().forEach(expected -> check(told, rule, expected, stage));
    told.assertThat(store.now()).as("what is kept after the refusals").isEqualTo(before);
    rule.let().forEach(expected -> check(told, rule, expected, stage));
    told.assertAll();
  }

  private static void check(SoftAssertions told, Rule rule, Expectation expected, Stage stage) {
    Answer answer = rule.ask().by(stage.as(expected.who()), stage);
    String body = answer.body().toString();
    String due = rule.endpoint() + ": " + expected + "; got: " + body;
    told.assertThat(answer.status()).as(due).isEqualTo(expected.status());
    if (expected.code() != null) {
      told.assertThat(answer.code()).as(due).isEqualTo(expected.code());
    }
    if (expected.shown() != null) {
      told.assertThat(body.contains(rule.mark(stage))).as(due).isEqualTo(expected.shown());
    }
  }

  private Set<String> endpoints() {
    return mappings.getHandlerMethods().keySet().stream()
        .flatMap(
            info ->
                info.getMethodsCondition().getMethods().stream()
                    .map(method -> method + " " + String.join("", info.getPatternValues())))
        // nobody is anybody there, and PublicLeakTest walks them all
        .filter(endpoint -> !endpoint.contains(" /api/public/"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
