package io.gridcase.access;

import io.gridcase.personnel.People;
import io.gridcase.personnel.Person;
import io.gridcase.personnel.Position;
import io.gridcase.personnel.PositionRole;
import io.gridcase.personnel.Positions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Makes people with accounts of their own, so that no test touches the account of another. */
@TestComponent
class Newcomers {

  static final String PASSWORD = "Xy7-tree-lamp";

  private final StoredAccounts accounts;
  private final People people;
  private final Positions positions;
  private final Passwords passwords;
  private final Clock clock;

  Newcomers(
      StoredAccounts accounts,
      People people,
      Positions positions,
      Passwords passwords,
      Clock clock) {
    this.accounts = accounts;
    this.people = people;
    this.positions = positions;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** Somebody whose password is {@link #PASSWORD}, chosen by themselves. */
  String account(String city, Role... granted) {
    Account account = fresh(city, granted);
    account.ownPassword(passwords.digest(PASSWORD));
    return accounts.save(account).username();
  }

  /** Somebody whose password is {@link #PASSWORD}, given by an administrator. */
  String accountWithInitialPassword(String city) {
    Account account = fresh(city);
    account.initialPassword(passwords.digest(PASSWORD));
    return accounts.save(account).username();
  }

  /** A person without account; returns the staff number. */
  String person(String city) {
    String code = "T-" + UUID.randomUUID();
    return people.save(new Person(city, code, "新来的人")).code();
  }

  /** Gives the person behind the account a position from today on. */
  Position position(String username, long organisationId, PositionRole... roles) {
    long person = accounts.findByUsername(username).orElseThrow().personId();
    return positions.save(
        new Position(people.get(person), organisationId, "", Set.of(roles), LocalDate.now(clock)));
  }

  private Account fresh(String city, Role... granted) {
    Person person = people.save(new Person(city, "T-" + UUID.randomUUID(), "新来的人"));
    String username = "new-" + UUID.randomUUID().toString().substring(0, 18);
    Account account = new Account(city, username, person.id(), clock.instant());
    account.grant(Set.of(granted));
    return account;
  }
}
