package io.gridcase.audit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import org.hibernate.annotations.Immutable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.repository.CrudRepository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The record is written once: no code changes or removes what stands in it. */
@AnalyzeClasses(packages = "io.gridcase.audit", importOptions = DoNotIncludeTests.class)
class AppendOnlyTest {

  @ArchTest
  static final ArchRule WHAT_IS_WRITTEN_CANNOT_BE_CHANGED =
      classes().that().areAnnotatedWith(Entity.class).should().beAnnotatedWith(Immutable.class);

  @ArchTest
  static final ArchRule NO_DOOR_REMOVES = noClasses().should().beAssignableTo(CrudRepository.class);

  @ArchTest
  static final ArchRule NO_QUERY_CHANGES =
      noMethods()
          .should()
          .beAnnotatedWith(Modifying.class)
          .orShould()
          .haveNameMatching("(delete|remove|update).*");

  @ArchTest
  static final ArchRule NO_STATEMENT_GOES_ROUND =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(JdbcOperations.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(JdbcClient.class);
}
