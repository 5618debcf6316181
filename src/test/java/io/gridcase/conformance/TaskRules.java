package io.gridcase.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.approval.ApplicationKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What a person needs at a task: a form, somebody to do it, a stage whose clock runs, a phase. */
final class TaskRules {

  static final Set<String> STAGES =
      Set.of(
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
          "EXTENSION",
          "CONSULTATION",
          "REVIEW",
          "ASSESSMENT",
          "APPROVAL",
          "FILING",
          "PUBLICATION",
          "REGISTRATION",
          "ANNOUNCEMENT",
          "PRE_JOB",
          "HANDOVER");
  private static final Set<String> PHASES =
      Set.of("DISCOVERY", "FILING", "DISPATCH", "SUPERVISION", "FEEDBACK");

  /** Procedures of approvals: their cases have no phases, those are of matters. */
  private static final Set<String> APPROVALS =
      Arrays.stream(ApplicationKind.values())
          .map(kind -> "processes/" + kind.procedure() + ".bpmn")
          .collect(Collectors.toSet());

  private static final Set<String> KEEPS = Set.of("variable", "case", "party");
  private static final Set<String> WORDS_ONLY = Set.of("text", "html", "separator", "spacer");

  private TaskRules() {}

  static List<Violation> check(ModelFolder models) {
    List<Violation> found = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (ProcessFile file : models.processes()) {
      for (UserTask task : file.all(UserTask.class)) {
        String form = formOf(task);
        used.add(form);
        if (form == null) {
          found.add(file.violation(task.getId(), "has no form (camunda:formRef)"));
        } else if (!models.forms().containsKey(form)) {
          found.add(
              file.violation(
                  task.getId(),
                  "names the form " + form + ", there is no forms/" + form + ".form"));
        }
        properties(file, task, found);
      }
    }
    models.forms().forEach((key, form) -> form(key, form, used, found));
    return found;
  }

  /** The key of the form of a task; null when it has none. */
  static String formOf(UserTask task) {
    String ref = task.getCamundaFormRef();
    if (ref == null && task.getCamundaFormKey() != null) {
      return task.getCamundaFormKey().replaceFirst("^.*:", "").replaceFirst("\\.form$", "");
    }
    return ref;
  }

  private static void properties(ProcessFile file, UserTask task, List<Violation> found) {
    Map<String, String> properties = ProcessFile.properties(task);
    String stages = properties.get("stage");
    if (stages == null || !STAGES.containsAll(Arrays.asList(stages.split("\\s*,\\s*")))) {
      found.add(
          file.violation(task.getId(), "needs the property stage with stages, not " + stages));
    }
    String phase = properties.get("phase");
    if (!APPROVALS.contains(file.name()) && (phase == null || !PHASES.contains(phase))) {
      found.add(
          file.violation(task.getId(), "needs the property phase with a phase, not " + phase));
    }
    if (task.getCamundaCandidateGroups() == null && task.getCamundaCandidateUsers() == null) {
      found.add(file.violation(task.getId(), "has no candidates"));
    }
  }

  private static void form(String key, JsonNode form, Set<String> used, List<Violation> found) {
    String file = "forms/" + key + ".form";
    if (!key.equals(form.path("id").asText())) {
      found.add(new Violation(file, "id", "must be " + key + ", as the file is called"));
    }
    if (!used.contains(key)) {
      found.add(new Violation(file, key, "is the form of no task"));
    }
    fields(form).forEach(field -> field(file, field, found));
  }

  private static void field(String file, JsonNode field, List<Violation> found) {
    if (WORDS_ONLY.contains(field.path("type").asText()) || !field.has("key")) {
      return;
    }
    String key = field.path("key").asText();
    String keep = field.path("properties").path("keep").asText("case");
    if (!KEEPS.contains(keep)) {
      found.add(new Violation(file, key, "keep must be one of " + KEEPS + ", not " + keep));
    }
    String label = field.path("label").asText() + field.path("dateLabel").asText();
    if (!label.codePoints().anyMatch(Character::isIdeographic)) {
      found.add(new Violation(file, key, "needs a Chinese label"));
    }
    if (field.path("properties").path("en").asText().isBlank()) {
      found.add(new Violation(file, key, "needs an English label (property en)"));
    }
  }

  /** All fields of a form, those inside groups included. */
  static List<JsonNode> fields(JsonNode form) {
    List<JsonNode> all = new ArrayList<>();
    for (JsonNode component : form.path("components")) {
      all.add(component);
      all.addAll(fields(component));
    }
    return all;
  }
}
