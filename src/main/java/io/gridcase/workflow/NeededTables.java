package io.gridcase.workflow;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;

/**
 * The decision tables every city must have: those named here, for clocks, registers and pages read
 * tables too, and whatever the procedures read beyond them.
 */
record NeededTables(Set<String> keys) {

  private static final Set<String> ALWAYS =
      Set.of(
          "first-receiver",
          "deadline",
          "routing",
          "coordination",
          "escalation",
          "verification",
          "limit",
          "list-approval",
          "list-prohibition",
          "grid-approval",
          "grid-size",
          "staffing",
          "officer-eligibility",
          "training",
          "post-approval");

  /** The tables every city has, and what these procedures read besides; models by file name. */
  static NeededTables of(Map<String, byte[]> models) {
    Set<String> keys = new TreeSet<>(ALWAYS);
    models.forEach(
        (file, content) -> {
          if (file.endsWith(".bpmn")) {
            Bpmn.readModelFromStream(new ByteArrayInputStream(content))
                .getModelElementsByType(BusinessRuleTask.class)
                .stream()
                .map(BusinessRuleTask::getCamundaDecisionRef)
                .filter(Objects::nonNull)
                .forEach(keys::add);
          }
        });
    return new NeededTables(keys);
  }

  /**
   * Refuses a city whose folder is not complete.
   *
   * @param files the names of the files in the folder
   * @throws IllegalStateException naming every table that is missing
   */
  void check(String city, Collection<String> files) {
    Set<String> missing = new TreeSet<>();
    keys.stream()
        .map(key -> key + ".dmn")
        .filter(file -> !files.contains(file))
        .forEach(file -> missing.add("gridcase/dmn/" + city + "/" + file));
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "City " + city + " is listed, but there is no " + String.join(", ", missing));
    }
  }
}
