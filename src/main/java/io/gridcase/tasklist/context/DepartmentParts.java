package io.gridcase.tasklist.context;

import static io.gridcase.tasklist.context.CaseParts.part;

import io.gridcase.access.Accounts;
import io.gridcase.matter.Assignment;
import io.gridcase.matter.AssignmentState;
import io.gridcase.matter.DepartmentWork;
import io.gridcase.matter.Dispatching;
import io.gridcase.matter.OtherDepartments;
import io.gridcase.personnel.Positions;
import io.gridcase.personnel.Posts;
import io.gridcase.personnel.Staff;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the context that tell of departments and of the people to choose from. */
@Configuration(proxyBeanMethods = false)
class DepartmentParts {

  /** Departments of the holder's level that cover the place: whom it may dispatch to. */
  @Bean
  ContextPart departmentsInReachPart(Dispatching dispatching) {
    return part(
        "departmentsInReach",
        around ->
            dispatching.reachable(around.matter()).stream()
                .map(it -> Choice.of(it.id(), it.name()))
                .toList());
  }

  /** Departments of the same reach that have no part of the case: whom a part may be given to. */
  @Bean
  ContextPart otherDepartmentsPart(OtherDepartments others) {
    return part(
        "otherDepartments",
        around ->
            others.of(around.matter()).stream().map(it -> Choice.of(it.id(), it.name())).toList());
  }

  /**
   * Departments chosen for the case: before the dispatch, or when those having it disagree. Who
   * does it again stays the lead: the department that handled it does, and no other.
   */
  @Bean
  ContextPart plannedDepartmentsPart(DepartmentWork work) {
    return part(
        "planned",
        around ->
            own(work, around)
                .filter(it -> it.state() == AssignmentState.REWORK)
                .map(List::of)
                .orElseGet(() -> work.parts(around.matter().number()))
                .stream()
                .map(it -> Choice.of(it.organisationId(), it.organisation()))
                .toList());
  }

  /** Departments that finished their parts: who may lead when the lead is gone. */
  @Bean
  ContextPart handledDepartmentsPart(Dispatching dispatching) {
    return part(
        "handledDepartments",
        around ->
            dispatching.handled(around.matter().number()).stream()
                .map(it -> Choice.of(it.organisationId(), it.organisation()))
                .toList());
  }

  /** The people of the department who may be named its handler, by username. */
  @Bean
  ContextPart handlersPart(Positions positions, Accounts accounts, Clock clock) {
    return part(
        "handlers",
        around ->
            around.departmentId() == null
                ? List.of()
                : people(
                    positions.handlersOf(around.departmentId(), LocalDate.now(clock)), accounts));
  }

  /** The officers of the grid, by username. */
  @Bean
  ContextPart officersPart(Posts posts, Accounts accounts, Clock clock) {
    return part(
        "officers",
        around ->
            people(posts.officersOf(around.matter().gridId(), LocalDate.now(clock)), accounts));
  }

  /** How often the department refused the case, and whether it still may. */
  @Bean
  ContextPart refusalPart(DepartmentWork work) {
    return part(
        "refusal",
        around ->
            own(work, around)
                .map(
                    it ->
                        Map.<String, Object>of(
                            "department", it.organisation(),
                            "count", it.refusals(),
                            "ruled", it.ruled()))
                .orElse(null));
  }

  /** Whether the department refused its part, and nobody answered it yet. */
  @Bean
  ContextPart partRefusedPart(DepartmentWork work) {
    return part(
        "partRefused",
        around ->
            own(work, around).filter(it -> it.state() == AssignmentState.REFUSED).isPresent());
  }

  /** Whether the department may refuse: not once the head of the agency has ruled. */
  @Bean
  ContextPart mayRefusePart(DepartmentWork work) {
    return part("mayRefuse", around -> own(work, around).map(it -> !it.ruled()).orElse(false));
  }

  private static Optional<Assignment> own(DepartmentWork work, Around around) {
    return Optional.ofNullable(around.departmentId())
        .flatMap(department -> work.part(around.matter().number(), department));
  }

  private static List<Map<String, String>> people(List<Staff> staff, Accounts accounts) {
    Map<Long, String> usernames =
        accounts.usernamesOf(staff.stream().map(Staff::personId).collect(Collectors.toSet()));
    return staff.stream()
        .filter(it -> Objects.nonNull(usernames.get(it.personId())))
        .map(it -> Choice.of(usernames.get(it.personId()), it.name()))
        .toList();
  }
}
