package io.gridcase.access;

import io.gridcase.access.SignInController.SampleAccount;
import io.gridcase.kernel.Refusal;
import io.gridcase.personnel.People;
import io.gridcase.personnel.Person;
import io.gridcase.registry.Cities;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts of sample people: all with one known password, useless outside sample mode. */
@Component
public class SampleAccounts {

  private final StoredAccounts stored;
  private final People people;
  private final Actors actors;
  private final Cities cities;
  private final Passwords passwords;
  private final AccessProperties properties;
  private final Clock clock;

  SampleAccounts(
      StoredAccounts stored,
      People people,
      Actors actors,
      Cities cities,
      Passwords passwords,
      AccessProperties properties,
      Clock clock) {
    this.stored = stored;
    this.people = people;
    this.actors = actors;
    this.cities = cities;
    this.passwords = passwords;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * Opens an account with the sample password.
   *
   * @param granted roles beside those of positions and posts
   * @param listed whether the sign-in page shows it
   * @throws Refusal when the roles exclude each other
   */
  @Transactional
  public void open(String city, String username, long personId, Set<Role> granted, boolean listed) {
    Account account = new Account(city, username, personId, clock.instant());
    account.initialPassword(passwords.sampleDigest());
    account.grant(granted);
    account.markAsSample(listed);
    stored.save(account);
  }

  /** The accounts to be shown, by city. */
  @Transactional(readOnly = true)
  List<SampleAccount> listed(Locale locale) {
    List<Account> accounts = stored.listed();
    Set<Long> ids = accounts.stream().map(Account::personId).collect(Collectors.toSet());
    Map<Long, String> names =
        people.findByIdIn(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
    Map<Long, Actor.Standing> standings = actors.standings(ids);
    return accounts.stream()
        .map(
            account ->
                shown(
                    account,
                    names.get(account.personId()),
                    standings.get(account.personId()),
                    locale))
        .toList();
  }

  private SampleAccount shown(
      Account account, String name, Actor.Standing standing, Locale locale) {
    Actor actor = Actor.of(account.standing(), name, standing, null, false);
    Optional<ActorPosition> position = actor.standing();
    Optional<ActorPost> post = actor.posts().stream().findFirst();
    return new SampleAccount(
        account.username(),
        properties.samplePassword(),
        name,
        account.city(),
        SessionView.named(cities.profile(account.city()), locale),
        position.map(ActorPosition::organisation).or(() -> post.map(ActorPost::grid)).orElse(null),
        shownRole(account, position, post));
  }

  private static Role shownRole(
      Account account, Optional<ActorPosition> position, Optional<ActorPost> post) {
    return position.stream()
        .flatMap(held -> held.roles().stream().sorted())
        .findFirst()
        .or(() -> post.map(served -> Role.OFFICER))
        .or(() -> account.roles().stream().sorted().findFirst())
        .orElse(null);
  }
}
