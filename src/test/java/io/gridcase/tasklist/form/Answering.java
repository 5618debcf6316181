package io.gridcase.tasklist.form;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.kernel.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Answers a form in a test: JSON with single quotes in, what was accepted or refused out. */
final class Answering {

  static final Instant NOW = Instant.parse("2026-11-21T06:30:00Z");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final FormContract form;
  private Map<String, Object> context = Map.of();

  private Answering(FormContract form) {
    this.form = form;
  }

  /** A form of these components, each written as JSON with single quotes. */
  static Answering form(String... components) {
    return new Answering(parse(components));
  }

  static Answering form(FormContract form) {
    return new Answering(form);
  }

  static FormContract parse(String... components) {
    String joined = String.join(",", components).replace('\'', '"');
    return FormContract.parse("{\"type\":\"default\",\"components\":[" + joined + "]}");
  }

  static List<String> faults(String... components) {
    return catchThrowableOfType(MalformedForm.class, () -> parse(components)).faults();
  }

  Answering beside(String context) {
    this.context = map(context);
    return this;
  }

  Accepted accepts(String answer) {
    return form.check(map(answer), context, NOW);
  }

  /** What is wrong, as {@code path code}, in order. */
  List<String> refuses(String answer) {
    return problems(map(answer)).stream().map(it -> it.path() + " " + it.code()).toList();
  }

  List<Refusal.FieldProblem> problems(Map<String, Object> answer) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> form.check(answer, context, NOW));
    return refusal == null ? List.of() : refusal.fields();
  }

  static Map<String, Object> map(String json) {
    try {
      return JSON.readValue(json.replace('\'', '"'), new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
