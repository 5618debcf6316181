package io.gridcase;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.bind.annotation.RestController;

/** The engine stays behind its seam, and what must not be there is not there. */
@AnalyzeClasses(packages = "io.gridcase", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule THE_ENGINE_IS_KNOWN_BY_FOUR_CAPABILITIES =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "io.gridcase.workflow..",
              "io.gridcase.tasklist..",
              "io.gridcase.audit..",
              "io.gridcase.studio..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.camunda.bpm..")
          .because("the seam is also the way out to another engine (docs/adr/0003)");

  @ArchTest
  static final ArchRule THE_ENGINES_INSIDE_IS_KNOWN_BY_WORKFLOW_ONLY =
      noClasses()
          .that()
          .resideOutsideOfPackage("io.gridcase.workflow..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.camunda.bpm.engine.impl..");

  @ArchTest
  static final ArchRule CONTROLLERS_ARE_NOBODY_ELSES_BUSINESS =
      classes().that().areAnnotatedWith(RestController.class).should().notBePublic();

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_THING_IS =
      noClasses()
          .should()
          .haveNameMatching(".*(Impl|Manager|Util|Utils|Helper|Base)")
          .because("such a name says nothing (CONTRIBUTING.md)");

  @ArchTest
  static final ArchRule NOTHING_IS_PRINTED =
      noClasses()
          .should()
          .callMethod(Throwable.class, "printStackTrace")
          .orShould()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "org/camunda/bpm/engine/rest",
        "org/camunda/bpm/webapp",
        "org/camunda/bpm/cockpit",
        "org/camunda/bpm/admin",
        "org/camunda/bpm/tasklist",
        "org/camunda/connect"
      })
  void theEnginesOwnInterfacesAreNotOnTheClasspath(String folder) throws IOException {
    assertThat(classesIn(folder)).isZero();
  }

  @Test
  void theLookAtTheClasspathSeesTheEngine() throws IOException {
    assertThat(classesIn("org/camunda/bpm/engine/runtime")).isPositive();
  }

  private static int classesIn(String folder) throws IOException {
    return new PathMatchingResourcePatternResolver()
        .getResources("classpath*:" + folder + "/**/*.class")
        .length;
  }
}
