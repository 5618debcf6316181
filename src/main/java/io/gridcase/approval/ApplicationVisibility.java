package io.gridcase.approval;

import io.gridcase.access.Actor;
import io.gridcase.access.Role;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.OrganisationKind;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * Which applications somebody sees: those of the own organisations, those these review, co-sign,
 * are heard on, approve or file, and for agencies and authorities those of their area. An auditor
 * sees the city.
 */
@Component
public class ApplicationVisibility {

  private static final Set<Role> OVERSEEING = Set.of(Role.DISPATCHER, Role.HEAD, Role.APPROVER);
  private static final List<String> BODIES =
      List.of("applicantId", "reviewerId", "approverId", "filerId");

  private final StoredApplications stored;

  ApplicationVisibility(StoredApplications stored) {
    this.stored = stored;
  }

  /** The application, when the actor may see it; otherwise it does not exist for the actor. */
  Application get(String number, Actor actor) {
    return stored
        .findOne(numbered(number).and(visibleTo(actor)))
        .orElseThrow(() -> Refusal.notFound("no-such-application").with("number", number));
  }

  /** Whether the actor may see it. */
  public boolean maySee(String number, Actor actor) {
    return stored.exists(numbered(number).and(visibleTo(actor)));
  }

  /** The condition every list of applications carries. */
  Specification<Application> visibleTo(Actor actor) {
    return (application, query, builder) -> {
      List<Predicate> grounds = new ArrayList<>();
      grounds.add(builder.equal(application.get("submittedBy"), actor.username()));
      if (actor.has(Role.AUDITOR)) {
        grounds.add(builder.conjunction());
      }
      Set<Long> own = actor.organisationIds();
      if (!own.isEmpty()) {
        BODIES.forEach(body -> grounds.add(application.get(body).in(own)));
        Expression<Set<Long>> partners = application.get("partners").get("organisations");
        own.forEach(one -> grounds.add(builder.isMember(one, partners)));
      }
      actor.positions().stream()
          .filter(it -> it.kind() != OrganisationKind.DEPARTMENT)
          .filter(it -> it.roles().stream().anyMatch(OVERSEEING::contains))
          .forEach(
              it ->
                  grounds.add(builder.like(application.get("placeCode"), it.placePrefix() + "%")));
      return builder.and(
          builder.equal(application.get("city"), actor.city()),
          builder.or(grounds.toArray(Predicate[]::new)));
    };
  }

  private static Specification<Application> numbered(String number) {
    return (application, query, builder) -> builder.equal(application.get("number"), number);
  }
}
