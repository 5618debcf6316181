package io.gridcase.access;

import io.gridcase.access.AccountAdministered.Act;
import io.gridcase.kernel.Refusal;
import io.gridcase.personnel.People;
import io.gridcase.personnel.Person;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with the accounts of their own city. */
@Component
class Administration {

  private static final Logger LOG = LoggerFactory.getLogger(Administration.class);
  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,58}[a-z0-9]");

  private final StoredAccounts accounts;
  private final People people;
  private final Passwords passwords;
  private final PasswordPolicy policy;
  private final ApiTokens tokens;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Administration(
      StoredAccounts accounts,
      People people,
      Passwords passwords,
      PasswordPolicy policy,
      ApiTokens tokens,
      ApplicationEventPublisher events,
      Clock clock) {
    this.accounts = accounts;
    this.people = people;
    this.passwords = passwords;
    this.policy = policy;
    this.tokens = tokens;
    this.events = events;
    this.clock = clock;
  }

  /** An account with the password its owner is told once. */
  record Opened(Account account, String initialPassword) {}

  /**
   * Opens an account for a person of the city.
   *
   * @param personCode the person's staff number
   * @throws Refusal {@code username-form}, {@code person-unknown}, {@code username-taken} or {@code
   *     person-has-account}: two accounts of one person would undo the separation of roles
   */
  @Transactional
  Opened open(String city, String username, String personCode) {
    String name = Account.normal(username);
    if (!USERNAME.matcher(name).matches()) {
      throw Refusal.invalid("username-form").field("username", "username-form");
    }
    Person person =
        people
            .findByCityAndCode(city, personCode)
            .orElseThrow(
                () -> Refusal.invalid("person-unknown").field("personCode", "person-unknown"));
    return open(city, name, person, Set.of());
  }

  /** Opens an account that must change its password at the first sign-in. */
  @Transactional
  Opened open(String city, String name, Person person, Set<Role> roles) {
    if (accounts.existsByUsername(name)) {
      throw Refusal.conflict("username-taken").with("username", name);
    }
    if (accounts.existsByPersonId(person.id())) {
      throw Refusal.conflict("person-has-account");
    }
    String password = policy.make();
    Account account = new Account(city, name, person.id(), clock.instant());
    account.initialPassword(passwords.digest(password));
    account.grant(roles);
    try {
      accounts.saveAndFlush(account);
    } catch (DataIntegrityViolationException e) {
      throw Refusal.conflict("username-taken").with("username", name);
    }
    LOG.info("Account {} opened", account.id());
    tell(account, Act.OPENED, Map.of("roles", account.roles().stream().sorted().toList()));
    return new Opened(account, password);
  }

  /** The account, if it is of the city. */
  @Transactional(readOnly = true)
  Account get(String city, String username) {
    return accounts
        .findByUsername(Account.normal(username))
        .filter(account -> account.city().equals(city))
        .orElseThrow(() -> Refusal.notFound("account-unknown"));
  }

  /** Closes or opens the door; open sessions end with the next request, tokens for good. */
  @Transactional
  Account setLocked(Actor by, String username, boolean locked) {
    Account account = other(by, username);
    Act act = locked ? Act.LOCKED : Act.UNLOCKED;
    Separation.check(by, account, act);
    if (locked) {
      account.disable();
      tokens.revokeAll(account.id());
    } else {
      account.unlock();
    }
    tell(account, act, Map.of());
    LOG.info(
        "Account {} {} by account {}",
        account.id(),
        locked ? "locked" : "unlocked",
        by.accountId());
    return account;
  }

  /** Gives the account a new initial password; every open session and token of it ends. */
  @Transactional
  Opened resetPassword(Actor by, String username) {
    Account account = other(by, username);
    Separation.check(by, account, Act.PASSWORD_RESET);
    String password = policy.make();
    account.initialPassword(passwords.digest(password));
    tokens.revokeAll(account.id());
    tell(account, Act.PASSWORD_RESET, Map.of());
    LOG.info("Password of account {} reset by account {}", account.id(), by.accountId());
    return new Opened(account, password);
  }

  /** Ends every token of the account, such as one that leaked; answers how many there were. */
  @Transactional
  int revokeTokens(Actor by, String username) {
    Account account = other(by, username);
    Separation.check(by, account, Act.TOKENS_REVOKED);
    int revoked = tokens.revokeAll(account.id());
    tell(account, Act.TOKENS_REVOKED, Map.of("tokens", revoked));
    LOG.info("Tokens of account {} revoked by account {}", account.id(), by.accountId());
    return revoked;
  }

  /**
   * Replaces the roles granted to an account.
   *
   * @throws Refusal when two exclude each other, one is not granted, or it is one's own account
   */
  @Transactional
  Account grant(Actor by, String username, Set<Role> roles) {
    Account account = other(by, username);
    account.grant(roles);
    tell(account, Act.ROLES_GRANTED, Map.of("roles", roles.stream().sorted().toList()));
    LOG.info("Account {} granted {} by account {}", account.id(), roles, by.accountId());
    return account;
  }

  /** Nobody administers the own account: neither power grows nor traces vanish by one hand. */
  private Account other(Actor by, String username) {
    Account account = get(by.city(), username);
    if (account.id() == by.accountId()) {
      throw Refusal.conflict("own-account").with("account", account.username());
    }
    return account;
  }

  private void tell(Account account, Act act, Map<String, Object> facts) {
    events.publishEvent(AccountAdministered.of(account, act, facts));
  }
}
