package io.gridcase.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each rule of the conformance test speaks when a model breaks it, and names the place. */
class BrokenModelsTest {

  private final ModelFolder models = ModelFolder.at(Path.of("src/test/resources/broken-models"));

  @Test
  void names() {
    assertThat(told(NamingRules.check(models.processes().get(0))))
        .containsExactlyInAnyOrder(
            "processes/broken.bpmn: StartEvent_1: startEvent must be called start_…",
            "processes/broken.bpmn: call_other: is not drawn",
            "processes/broken.bpmn: flow_call_to_end: is not drawn",
            "processes/broken.bpmn: Broken_1: process must be called in-small-letters",
            "processes/broken.bpmn: Broken_1: needs a Chinese name",
            "processes/broken.bpmn: service_work: needs a Chinese name",
            "processes/broken.bpmn: flow_choice_to_rules: needs a Chinese name");
  }

  @Test
  void arrows() {
    assertThat(told(ArrowRules.check(models.processes().get(0))))
        .containsExactly(
            "processes/broken.bpmn: flow_twin: another arrow leads from task_ask to end_done");
  }

  @Test
  void tasks() {
    assertThat(told(TaskRules.check(models)))
        .anyMatch(v -> v.startsWith("forms/task_choose.form: words: keep must be one of"))
        .contains(
            "processes/broken.bpmn: task_choose: needs the property stage with stages, not"
                + " ACCEPTANCE,LUNCH",
            "processes/broken.bpmn: task_choose: needs the property phase with a phase, not null",
            "processes/broken.bpmn: task_ask: names the form task_ask, there is no"
                + " forms/task_ask.form",
            "processes/broken.bpmn: task_ask: has no candidates",
            "forms/task_choose.form: id: must be task_choose, as the file is called",
            "forms/task_choose.form: words: needs a Chinese label",
            "forms/task_choose.form: words: needs an English label (property en)",
            "forms/task_orphan.form: task_orphan: is the form of no task");
  }

  @Test
  void outcomes() {
    assertThat(told(OutcomeRules.check(models)))
        .containsExactlyInAnyOrder(
            "processes/broken.bpmn: gateway_choice: reads [PERHAPS], which the form of task_choose"
                + " does not offer",
            "processes/broken.bpmn: gateway_choice: has no way out for [NO] of the form of"
                + " task_choose");
  }

  @Test
  void references() {
    Beans beans = new Beans(Map.of("doNothing", String.class));

    assertThat(told(ReferenceRules.check(models, beans)))
        .containsExactlyInAnyOrder(
            "processes/broken.bpmn: service_work: the bean doNothing is no delegate",
            "processes/broken.bpmn: task_choose: there is no bean nobody with a public method"
                + " candidates",
            "processes/broken.bpmn: decision_rules: must read the table of the case's city",
            "processes/broken.bpmn: decision_rules: there is no dmn/nowhere/no-such-table.dmn",
            "processes/broken.bpmn: call_other: calls no process: no-such-process",
            "processes/broken.bpmn: Broken_1: has no historyTimeToLive",
            "dmn/nowhere/table.dmn: table: there is no decision table, only [misnamed]",
            "dmn/nowhere/table.dmn: misnamed: has no historyTimeToLive");
    assertThat(told(ReferenceRules.check(models, new Beans(Map.of()))))
        .contains("processes/broken.bpmn: service_work: there is no bean doNothing");
  }

  @Test
  void messages() {
    assertThat(told(MessageRules.check(models, Set.of("UNUSED", "FORGOTTEN"))))
        .containsExactlyInAnyOrder(
            "processes/broken.bpmn: message_unused: is declared but nothing refers to it",
            "processes/broken.bpmn: message_undeclared: Messages declares no UNDECLARED",
            "Messages: FORGOTTEN: is used by no model");
  }

  @Test
  void variables() {
    Set<String> declared = Set.of("gridId");

    assertThat(told(VariableRules.check(models, declared, new Beans(Map.of()))))
        .containsExactlyInAnyOrder(
            "processes/broken.bpmn: service_work: nothing declares doNothing",
            "processes/broken.bpmn: flow_choice_to_ask: nothing declares outcome",
            "processes/broken.bpmn: flow_choice_to_rules: nothing declares outcome",
            "forms/task_choose.form: outcome: is kept as no variable");
  }

  private static Collection<String> told(Collection<Violation> violations) {
    return violations.stream().map(Violation::toString).toList();
  }
}
