package io.gridcase.access;

import io.gridcase.kernel.Refusal;
import io.gridcase.personnel.People;
import io.gridcase.personnel.Position;
import io.gridcase.personnel.Positions;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.Posts;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.Organisations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells who somebody is today: account, person, positions and posts put together. */
@Component
public class Actors {

  private final StoredAccounts accounts;
  private final People people;
  private final Positions positions;
  private final Posts posts;
  private final Organisations organisations;
  private final Grids grids;
  private final Clock clock;

  Actors(
      StoredAccounts accounts,
      People people,
      Positions positions,
      Posts posts,
      Organisations organisations,
      Grids grids,
      Clock clock) {
    this.accounts = accounts;
    this.people = people;
    this.positions = positions;
    this.posts = posts;
    this.organisations = organisations;
    this.grids = grids;
    this.clock = clock;
  }

  /**
   * The person behind a user name, as of today.
   *
   * @throws Refusal {@code account-unknown} when there is none
   */
  @Transactional(readOnly = true)
  public Actor named(String username) {
    return find(username).orElseThrow(() -> Refusal.notFound("account-unknown"));
  }

  /** The person behind a user name of whatever city, as of today; empty when there is none. */
  @Transactional(readOnly = true)
  public Optional<Actor> find(String username) {
    return accounts
        .findByUsername(Account.normal(username))
        .map(account -> actor(account, null, false));
  }

  @Transactional(readOnly = true)
  Actor actor(Account account, Long acting, boolean viaToken) {
    String name = people.get(account.personId()).name();
    return Actor.of(account, name, standing(account), acting, viaToken);
  }

  /** What counts of the positions and posts held today. */
  @Transactional(readOnly = true)
  Actor.Standing standing(Account account) {
    LocalDate today = LocalDate.now(clock);
    List<ActorPosition> held =
        positions.heldBy(account.personId(), today).stream().map(this::position).toList();
    List<ActorPost> served =
        posts.heldBy(account.personId(), today).stream().map(this::post).toList();
    return new Actor.Standing(held, served).countingFor(account);
  }

  /** Who those people are today, by person; in a fixed number of questions to the store. */
  @Transactional(readOnly = true)
  Map<Long, Actor.Standing> standings(Collection<Long> personIds) {
    LocalDate today = LocalDate.now(clock);
    Map<Long, List<ActorPosition>> held =
        positions.heldByAny(personIds, today).stream()
            .collect(
                Collectors.groupingBy(
                    position -> position.person().id(),
                    Collectors.mapping(this::position, Collectors.toList())));
    Map<Long, List<ActorPost>> served =
        posts.heldByAny(personIds, today).stream()
            .collect(
                Collectors.groupingBy(
                    post -> post.person().id(),
                    Collectors.mapping(this::post, Collectors.toList())));
    return personIds.stream()
        .collect(
            Collectors.toMap(
                person -> person,
                person ->
                    new Actor.Standing(
                        held.getOrDefault(person, List.of()),
                        served.getOrDefault(person, List.of()))));
  }

  private ActorPosition position(Position position) {
    Organisation organisation = organisations.get(position.organisationId());
    return new ActorPosition(
        position.id(),
        organisation.id(),
        organisation.name(),
        organisation.kind(),
        organisation.level(),
        organisation.function(),
        organisation.placePrefix(),
        position.roles().stream().map(Role::of).collect(Collectors.toUnmodifiableSet()));
  }

  private ActorPost post(Post post) {
    return new ActorPost(post.id(), post.gridId(), grids.get(post.gridId()).name(), post.kind());
  }
}
