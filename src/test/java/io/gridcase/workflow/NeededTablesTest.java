package io.gridcase.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A city whose folder is not complete keeps the server from starting. */
class NeededTablesTest {

  private NeededTables needed;

  @BeforeEach
  void read() throws IOException {
    Path model = Path.of("processes/matter.bpmn");
    needed =
        NeededTables.of(Map.of("matter.bpmn", Files.readAllBytes(model), "a.form", new byte[0]));
  }

  @Test
  void whatTheProcedureAndItsClocksReadIsNeeded() {
    assertThat(needed.keys())
        .contains("first-receiver", "routing", "coordination", "escalation", "deadline");
  }

  @Test
  void theTablesOfTheApprovalsAreNeededBeforeAProcedureReadsThem() {
    assertThat(NeededTables.of(Map.of()).keys())
        .contains(
            "list-approval",
            "list-prohibition",
            "grid-approval",
            "grid-size",
            "staffing",
            "officer-eligibility",
            "training",
            "post-approval");
  }

  @Test
  void aTableOnlyAProcedureNamesIsNeededToo() {
    String procedure =
        """
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="t" id="d">
          <bpmn:process id="p" isExecutable="true">
            <bpmn:businessRuleTask id="decision_fee" camunda:decisionRef="fee" />
          </bpmn:process>
        </bpmn:definitions>
        """;

    assertThat(
            NeededTables.of(Map.of("fee.bpmn", procedure.getBytes(StandardCharsets.UTF_8))).keys())
        .contains("fee", "deadline");
  }

  @Test
  void aCompleteFolderIsTaken() {
    Set<String> all = needed.keys().stream().map(key -> key + ".dmn").collect(Collectors.toSet());

    assertThatCode(() -> needed.check("anywhere", all)).doesNotThrowAnyException();
  }

  @Test
  void everyMissingTableIsNamed() {
    Set<String> some =
        needed.keys().stream()
            .filter(key -> !Set.of("limit", "deadline", "grid-size").contains(key))
            .map(key -> key + ".dmn")
            .collect(Collectors.toSet());

    assertThatThrownBy(() -> needed.check("anywhere", some))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "City anywhere is listed, but there is no gridcase/dmn/anywhere/deadline.dmn,"
                + " gridcase/dmn/anywhere/grid-size.dmn, gridcase/dmn/anywhere/limit.dmn");
  }
}
