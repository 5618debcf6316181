package io.gridcase.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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
  void aCompleteFolderIsTaken() {
    Set<String> all = needed.keys().stream().map(key -> key + ".dmn").collect(Collectors.toSet());

    assertThatCode(() -> needed.check("anywhere", all)).doesNotThrowAnyException();
  }

  @Test
  void everyMissingTableIsNamed() {
    Set<String> some =
        needed.keys().stream()
            .filter(key -> !key.equals("limit") && !key.equals("deadline"))
            .map(key -> key + ".dmn")
            .collect(Collectors.toSet());

    assertThatThrownBy(() -> needed.check("anywhere", some))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "City anywhere is listed, but there is no gridcase/dmn/anywhere/deadline.dmn,"
                + " gridcase/dmn/anywhere/limit.dmn");
  }
}
