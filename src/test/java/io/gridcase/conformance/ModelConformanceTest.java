package io.gridcase.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.ClassUtils;

/** The models in the folders fit the code and each other; no engine is started. */
class ModelConformanceTest {

  private static final String WORKFLOW = "io.gridcase.workflow";

  private final ModelFolder models = ModelFolder.at(Path.of(""));

  @Test
  void thereAreModelsForEveryCity() {
    assertThat(models.processes())
        .extracting(ProcessFile::name)
        .contains("processes/matter.bpmn", "processes/department-handling.bpmn");
    assertThat(models.tables())
        .containsOnlyKeys("zhenjiang", "quzhou", "luzhou", "qingdao", "dongying");
  }

  @Test
  void elementsHaveSpeakingIdsChineseNamesAndADrawing() {
    assertThat(models.processes().stream().flatMap(f -> NamingRules.check(f).stream())).isEmpty();
  }

  @Test
  void atMostOneArrowLeadsFromAnElementToAnother() {
    assertThat(models.processes().stream().flatMap(f -> ArrowRules.check(f).stream())).isEmpty();
  }

  @Test
  void tasksHaveFormsCandidatesStagesAndPhases() {
    assertThat(TaskRules.check(models)).isEmpty();
  }

  @Test
  void outcomesOfFormsAndWaysOutOfGatewaysAgree() {
    assertThat(OutcomeRules.check(models)).isEmpty();
  }

  @Test
  void whatModelsNameIsThere() {
    assertThat(ReferenceRules.check(models, Beans.in(WORKFLOW))).isEmpty();
  }

  @Test
  void messagesAndErrorsAreDeclaredOnceAndUsed() throws IllegalAccessException {
    assertThat(MessageRules.check(models, constantsOf(WORKFLOW + ".Messages"))).isEmpty();
  }

  @Test
  void variablesAreDeclaredOnce() {
    assertThat(VariableRules.check(models, variables(), Beans.in(WORKFLOW))).isEmpty();
  }

  private static Set<String> variables() {
    Set<String> keys = new TreeSet<>();
    for (Object constant :
        ClassUtils.resolveClassName(WORKFLOW + ".Variables", null).getEnumConstants()) {
      keys.add((String) ReflectionTestUtils.getField(constant, "key"));
    }
    return keys;
  }

  private static Set<String> constantsOf(String name) throws IllegalAccessException {
    Class<?> type = ClassUtils.resolveClassName(name, null);
    Set<String> values = new TreeSet<>();
    for (Field field : List.of(type.getDeclaredFields())) {
      if (Modifier.isStatic(field.getModifiers()) && field.getType() == String.class) {
        field.setAccessible(true);
        values.add((String) field.get(null));
      }
    }
    return values;
  }
}
