package io.gridcase.matter;

import io.gridcase.access.Actor;
import io.gridcase.access.ActorPost;
import io.gridcase.kernel.DecisionTables;
import io.gridcase.kernel.Refusal;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.Posts;
import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile.GeneralRule;
import io.gridcase.registry.Function;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.Organisations;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who may advise on a case: whoever guides its grid today, while it is open. Where the city says so
 * an instructor whom a department sent advises on the matters of that department (ZJ-21): of those
 * it has a part in, those the routing table gives it, and those of the exclusive grid it manages. A
 * department and its offices are of one function.
 */
@Component
class AdviceRights {

  private static final Set<MatterState> OVER =
      EnumSet.of(MatterState.ANSWERED, MatterState.ARCHIVED);

  private final Posts posts;
  private final AssignmentStore assignments;
  private final DecisionTables tables;
  private final Organisations organisations;
  private final Grids grids;
  private final Cities cities;

  AdviceRights(
      Posts posts,
      AssignmentStore assignments,
      DecisionTables tables,
      Organisations organisations,
      Grids grids,
      Cities cities) {
    this.posts = posts;
    this.assignments = assignments;
    this.tables = tables;
    this.organisations = organisations;
    this.grids = grids;
    this.cities = cities;
  }

  /**
   * Why the actor may not advise on the case; empty when nothing stands against it.
   *
   * @return {@code only-the-instructor-advises} or {@code advice-other-department} (403), {@code
   *     no-advice-any-more} (409)
   */
  Optional<Refusal> objection(Matter matter, Actor actor) {
    List<Post> held =
        actor.posts().stream()
            .filter(post -> post.post() == PostKind.INSTRUCTOR)
            .filter(post -> post.gridId() == matter.gridId())
            .map(ActorPost::id)
            .flatMap(id -> posts.findById(id).stream())
            .toList();
    if (held.isEmpty()) {
      return Optional.of(Refusal.forbidden("only-the-instructor-advises"));
    }
    if (OVER.contains(matter.state())) {
      return Optional.of(Refusal.conflict("no-advice-any-more").with("number", matter.number()));
    }
    List<String> bound =
        cities.profile(matter.city()).articlesOf(GeneralRule.INSTRUCTORS_DEPARTMENT);
    if (bound.isEmpty() || held.stream().anyMatch(post -> post.departmentId() == null)) {
      return Optional.empty();
    }
    Set<Function> involved = involved(matter);
    List<Organisation> senders =
        held.stream().map(post -> organisations.get(post.departmentId())).toList();
    return senders.stream().anyMatch(it -> involved.contains(it.function()))
        ? Optional.empty()
        : Optional.of(
            Refusal.forbidden("advice-other-department")
                .with("department", senders.get(0).name())
                .citing(bound));
  }

  private Set<Function> involved(Matter matter) {
    Set<Function> functions = EnumSet.noneOf(Function.class);
    Stream.concat(
            assignments.open(matter.number()).stream().map(Assignment::organisationId),
            Stream.ofNullable(grids.get(matter.gridId()).managingDepartmentId()))
        .map(organisations::get)
        .map(Organisation::function)
        .forEach(functions::add);
    tables
        .outputs(
            matter.city(),
            "routing",
            Map.of("category", matter.category(), "matterType", matter.typeCode()))
        .forEach(row -> functions.add(Function.valueOf((String) row.get("function"))));
    return functions;
  }
}
