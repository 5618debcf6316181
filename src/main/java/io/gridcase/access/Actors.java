package io.gridcase.access;

import io.gridcase.kernel.Refusal;
import io.gridcase.personnel.PositionRole;
import io.gridcase.personnel.Positions;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.Posts;
import io.gridcase.personnel.Serving;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.Organisations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells who somebody is today: account, person, positions and posts put together. */
@Component
public class Actors {

  private final StoredAccounts accounts;
  private final Serving serving;
  private final Positions positions;
  private final Posts posts;
  private final Organisations organisations;
  private final Grids grids;
  private final Clock clock;

  Actors(
      StoredAccounts accounts,
      Serving serving,
      Positions positions,
      Posts posts,
      Organisations organisations,
      Grids grids,
      Clock clock) {
    this.accounts = accounts;
    this.serving = serving;
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
        .map(account -> actor(account.standing(), null, false));
  }

  /**
   * The person behind a user name as if signed in with the password, as of today.
   *
   * @throws Refusal {@code account-unknown} when there is none
   */
  @Transactional(readOnly = true)
  SignedIn signedIn(String username) {
    Account account =
        accounts
            .findByUsername(Account.normal(username))
            .orElseThrow(() -> Refusal.notFound("account-unknown"));
    return SignedIn.of(account, SignedIn.Way.PASSWORD).as(actor(account.standing(), null, false));
  }

  Actor actor(AccountStanding account, Long acting, boolean viaToken) {
    Serving.Served served = served(account);
    return Actor.of(account, served.name(), standing(account, served), acting, viaToken);
  }

  /** What counts of the positions and posts held today. */
  Actor.Standing standing(AccountStanding account) {
    return standing(account, served(account));
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
                    Collectors.mapping(
                        it -> position(it.id(), it.organisationId(), it.roles()),
                        Collectors.toList())));
    Map<Long, List<ActorPost>> served =
        posts.heldByAny(personIds, today).stream()
            .collect(
                Collectors.groupingBy(
                    post -> post.person().id(),
                    Collectors.mapping(
                        it -> post(it.id(), it.gridId(), it.kind()), Collectors.toList())));
    return personIds.stream()
        .collect(
            Collectors.toMap(
                person -> person,
                person ->
                    new Actor.Standing(
                        held.getOrDefault(person, List.of()),
                        served.getOrDefault(person, List.of()))));
  }

  private Serving.Served served(AccountStanding account) {
    return serving
        .of(account.personId(), LocalDate.now(clock))
        .orElseThrow(() -> Refusal.notFound("person-unknown"));
  }

  private Actor.Standing standing(AccountStanding account, Serving.Served served) {
    return new Actor.Standing(
            served.positions().stream()
                .map(held -> position(held.id(), held.organisationId(), held.roles()))
                .toList(),
            served.posts().stream()
                .map(held -> post(held.id(), held.gridId(), held.kind()))
                .toList())
        .countingFor(account);
  }

  private ActorPosition position(long id, long organisationId, Set<PositionRole> roles) {
    Organisation organisation = organisations.get(organisationId);
    return new ActorPosition(
        id,
        organisation.id(),
        organisation.name(),
        organisation.kind(),
        organisation.level(),
        organisation.function(),
        organisation.placePrefix(),
        roles.stream().map(Role::of).collect(Collectors.toUnmodifiableSet()));
  }

  private ActorPost post(long id, long gridId, PostKind kind) {
    return new ActorPost(id, gridId, grids.get(gridId).name(), kind);
  }
}
