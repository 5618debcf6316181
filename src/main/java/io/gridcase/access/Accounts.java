package io.gridcase.access;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts as the other capabilities see them. */
@Component
public class Accounts {

  private final StoredAccounts stored;

  Accounts(StoredAccounts stored) {
    this.stored = stored;
  }

  /** The user name of a person; empty for people without an account that works on cases. */
  @Transactional(readOnly = true)
  public Optional<String> usernameOf(long personId) {
    return Optional.ofNullable(usernamesOf(List.of(personId)).get(personId));
  }

  /**
   * The user names of those people who have an account and may work on cases with it, by person.
   */
  @Transactional(readOnly = true)
  public Map<Long, String> usernamesOf(Collection<Long> personIds) {
    Map<Long, String> names = new LinkedHashMap<>();
    if (!personIds.isEmpty()) {
      stored
          .namesOf(personIds, Role.apart())
          .forEach(found -> names.putIfAbsent(found.personId(), found.username()));
    }
    return names;
  }

  /** The name of the person behind a user name; empty when there is no such account. */
  @Transactional(readOnly = true)
  public Optional<String> nameOf(String username) {
    return stored.nameOf(Account.normal(username));
  }
}
