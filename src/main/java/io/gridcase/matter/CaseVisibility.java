package io.gridcase.matter;

import io.gridcase.access.Actor;
import io.gridcase.access.Role;
import io.gridcase.casefile.Notice;
import io.gridcase.casefile.Submission;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Grid;
import io.gridcase.registry.OrganisationKind;
import io.gridcase.registry.Organisations;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * Which cases somebody sees: those of the organisation and everything below it, those of the own
 * grids, and those one takes part in. A department sees what it and the departments and offices
 * below it have a part in or manage the exclusive grid of (ZJ-9-2), and what it has a notice of. An
 * auditor sees the city.
 */
@Component
public class CaseVisibility {

  private static final Set<Role> OVERSEEING = Set.of(Role.DISPATCHER, Role.HEAD, Role.APPROVER);

  private final Matters matters;
  private final Organisations organisations;

  CaseVisibility(Matters matters, Organisations organisations) {
    this.matters = matters;
    this.organisations = organisations;
  }

  /** The case, when the actor may see it; otherwise it does not exist for the actor. */
  public Matter get(String number, Actor actor) {
    return matters
        .findOne(visibleTo(actor).and((m, q, b) -> b.equal(m.get("number"), number)))
        .orElseThrow(() -> Refusal.notFound("no-such-matter").with("number", number));
  }

  /** Whether the actor may see the case. */
  public boolean maySee(String matterNumber, Actor actor) {
    return matters.exists(
        visibleTo(actor).and((m, q, b) -> b.equal(m.get("number"), matterNumber)));
  }

  /** Those of the cases the actor may see, in their order; one question however many there are. */
  public List<Matter> only(List<String> numbers, Actor actor) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    return matters.findAll(visibleTo(actor).and((m, q, b) -> m.get("number").in(numbers))).stream()
        .sorted(Comparator.comparing(it -> numbers.indexOf(it.number())))
        .toList();
  }

  /** The condition every list of cases carries. */
  Specification<Matter> visibleTo(Actor actor) {
    return (matter, query, builder) ->
        builder.and(
            builder.equal(matter.get("city"), actor.city()),
            builder.or(grounds(actor, matter, query, builder).toArray(Predicate[]::new)));
  }

  private List<Predicate> grounds(
      Actor actor, Root<Matter> matter, CriteriaQuery<?> query, CriteriaBuilder builder) {
    List<Predicate> grounds = new ArrayList<>();
    grounds.add(builder.equal(matter.get("reporter"), actor.username()));
    if (actor.has(Role.AUDITOR)) {
      grounds.add(builder.conjunction());
    }
    actor.positions().stream()
        .filter(p -> p.kind() != OrganisationKind.DEPARTMENT)
        .filter(p -> p.roles().stream().anyMatch(OVERSEEING::contains))
        .forEach(p -> grounds.add(builder.like(matter.get("placeCode"), p.placePrefix() + "%")));
    if (!actor.gridIds().isEmpty()) {
      grounds.add(matter.get("gridId").in(actor.gridIds()));
    }
    Set<Long> departments = new HashSet<>();
    actor.positions().stream()
        .filter(p -> p.kind() == OrganisationKind.DEPARTMENT)
        .forEach(p -> departments.add(p.organisationId()));
    if (!departments.isEmpty()) {
      Set<Long> line = organisations.withBelow(departments);
      grounds.add(takesPart(line, matter, query, builder));
      grounds.add(manages(line, matter, query, builder));
      grounds.add(wasTold(departments, matter, query, builder));
    }
    grounds.add(submitted(actor, matter, query, builder));
    return grounds;
  }

  private static Predicate takesPart(
      Set<Long> departments, Root<Matter> matter, CriteriaQuery<?> query, CriteriaBuilder b) {
    var part = query.subquery(Integer.class);
    var assignment = part.from(Assignment.class);
    return b.exists(
        part.select(b.literal(1))
            .where(
                b.equal(assignment.get("matterNumber"), matter.get("number")),
                b.notEqual(assignment.get("state"), AssignmentState.PLANNED),
                assignment.get("organisationId").in(departments)));
  }

  /** A notice that cannot be followed would be none (LZ-16-1). */
  private static Predicate wasTold(
      Set<Long> departments, Root<Matter> matter, CriteriaQuery<?> query, CriteriaBuilder b) {
    var told = query.subquery(Integer.class);
    var notice = told.from(Notice.class);
    return b.exists(
        told.select(b.literal(1))
            .where(
                b.equal(notice.get("matterNumber"), matter.get("number")),
                notice.get("organisationId").in(departments)));
  }

  private static Predicate manages(
      Set<Long> departments, Root<Matter> matter, CriteriaQuery<?> query, CriteriaBuilder b) {
    var managed = query.subquery(Integer.class);
    var grid = managed.from(Grid.class);
    return b.exists(
        managed
            .select(b.literal(1))
            .where(
                b.equal(grid.get("id"), matter.get("gridId")),
                grid.get("managingDepartmentId").in(departments)));
  }

  private static Predicate submitted(
      Actor actor, Root<Matter> matter, CriteriaQuery<?> query, CriteriaBuilder b) {
    var own = query.subquery(Integer.class);
    var submission = own.from(Submission.class);
    return b.exists(
        own.select(b.literal(1))
            .where(
                b.equal(submission.get("matterNumber"), matter.get("number")),
                b.equal(submission.get("submittedBy"), actor.username())));
  }
}
