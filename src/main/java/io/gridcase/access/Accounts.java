package io.gridcase.access;

import io.gridcase.kernel.Refusal;
import io.gridcase.personnel.People;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts as the other capabilities see them. */
@Component
public class Accounts {

  private final StoredAccounts stored;
  private final People people;
  private final Passwords passwords;
  private final Clock clock;

  Accounts(StoredAccounts stored, People people, Passwords passwords, Clock clock) {
    this.stored = stored;
    this.people = people;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** The user name of a person; empty for people without an account. */
  @Transactional(readOnly = true)
  public Optional<String> usernameOf(long personId) {
    return Optional.ofNullable(usernamesOf(List.of(personId)).get(personId));
  }

  /** The user names of those people who have an account and may use it, by person. */
  @Transactional(readOnly = true)
  public Map<Long, String> usernamesOf(Collection<Long> personIds) {
    Map<Long, String> names = new LinkedHashMap<>();
    if (!personIds.isEmpty()) {
      stored.findByPersonIdInOrderById(personIds).stream()
          .filter(account -> !account.disabled())
          .forEach(account -> names.putIfAbsent(account.personId(), account.username()));
    }
    return names;
  }

  /** The name of the person behind a user name; empty when there is no such account. */
  @Transactional(readOnly = true)
  public Optional<String> nameOf(String username) {
    return stored
        .findByUsername(Account.normal(username))
        .map(account -> people.get(account.personId()).name());
  }

  /**
   * Opens an account with the sample password.
   *
   * @param granted roles beside those of positions and posts
   * @param listed whether the sign-in page shows it in sample mode
   * @throws Refusal when the roles exclude each other
   */
  @Transactional
  public void openSample(
      String city, String username, long personId, Set<Role> granted, boolean listed) {
    Account account = new Account(city, username, personId, clock.instant());
    account.initialPassword(passwords.sampleDigest());
    account.grant(granted);
    account.markAsSample(listed);
    stored.save(account);
  }
}
