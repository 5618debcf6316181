package io.gridcase.gridchange;

import io.gridcase.access.Accounts;
import io.gridcase.officers.Candidacies;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.Posts;
import io.gridcase.personnel.Staff;
import io.gridcase.personnel.Teams;
import io.gridcase.personnel.Volunteers;
import io.gridcase.registry.Grid;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Brings the people of grids along: posts as planned, work teams, volunteers and posts that wait to
 * the main heir.
 */
@Component
class PeopleMove {

  private final Posts posts;
  private final Teams teams;
  private final Volunteers volunteers;
  private final Candidacies candidacies;
  private final Accounts accounts;
  private final EntityManager entities;

  PeopleMove(
      Posts posts,
      Teams teams,
      Volunteers volunteers,
      Candidacies candidacies,
      Accounts accounts,
      EntityManager entities) {
    this.posts = posts;
    this.teams = teams;
    this.volunteers = volunteers;
    this.candidacies = candidacies;
    this.accounts = accounts;
    this.entities = entities;
  }

  /**
   * Moves the posts as planned. Who is named in no grid serves no longer, unless he or she began
   * when the plan was applied for already, and so goes to the main heir.
   *
   * @param heirs by the id of a grid that ends, its main heir
   * @param held the posts held in the touched grids
   * @param applied the day the plan was applied for
   * @return how many went on in another grid
   */
  int posts(
      Result result, Map<Long, Grid> heirs, List<Post> held, LocalDate applied, LocalDate on) {
    int moved = 0;
    for (Post post : held) {
      Set<Long> served = planned(result, post);
      if (served.isEmpty() && !post.from().isBefore(applied)) {
        goesOn(result, heirs, post).ifPresent(served::add);
      }
      if (!served.remove(post.gridId())) {
        post.endOn(on.minusDays(1));
        posts.save(post);
      }
      for (Long grid : served) {
        posts.save(post.continueIn(grid, on));
        moved++;
      }
    }
    // who works a grid is asked without a flush
    entities.flush();
    return moved;
  }

  /** Where a post goes on that no plan could name: in its grid if that stays, or the main heir. */
  private static Optional<Long> goesOn(Result result, Map<Long, Grid> heirs, Post post) {
    return result.ground().ending().contains(post.gridId())
        ? Optional.ofNullable(heirs.get(post.gridId())).map(Grid::id)
        : Optional.of(post.gridId());
  }

  private static Set<Long> planned(Result result, Post post) {
    Set<Long> served = new HashSet<>();
    for (PlannedGrid planned : result.planned()) {
      if (planned.posts().contains(post.id())) {
        served.add(result.of(planned).id());
      }
    }
    return served;
  }

  /** Moves what belongs to grids that end and is not planned one by one. */
  void others(Result result, Map<Long, Grid> heirs, LocalDate on) {
    Collection<Long> ending = result.ground().ending();
    if (ending.isEmpty()) {
      return;
    }
    posts.findByGridIdIn(ending).stream()
        .filter(post -> post.from().isAfter(on) && heirs.containsKey(post.gridId()))
        .toList()
        .forEach(
            post -> {
              posts.save(post.continueIn(heirs.get(post.gridId()).id(), post.from()));
              post.endOn(post.from().minusDays(1));
              posts.save(post);
            });
    teams.workingIn(ending, on).stream()
        .filter(team -> heirs.containsKey(team.gridId()))
        .forEach(team -> team.moveTo(heirs.get(team.gridId())));
    volunteers.standingIn(ending, on).stream()
        .filter(volunteer -> heirs.containsKey(volunteer.gridId()))
        .forEach(volunteer -> volunteer.moveTo(heirs.get(volunteer.gridId())));
    Map<Long, Long> byId = new HashMap<>();
    heirs.forEach((ended, heir) -> byId.put(ended, heir.id()));
    candidacies.regrid(ending, byId);
  }

  /** The user names of those who work the cases of a grid. */
  Set<String> officers(long grid, LocalDate on) {
    Set<Long> people =
        posts.officersOf(grid, on).stream().map(Staff::personId).collect(Collectors.toSet());
    return people.isEmpty() ? Set.of() : Set.copyOf(accounts.usernamesOf(people).values());
  }
}
