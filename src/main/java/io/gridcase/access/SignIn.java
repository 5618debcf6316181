package io.gridcase.access;

import io.gridcase.kernel.Refusal;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Signing in with a password.
 *
 * <p>A wrong password, an unknown name, a locked and a closed account get the same answer after the
 * same work, so that nobody learns which accounts exist.
 */
@Component
class SignIn {

  private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

  private final StoredAccounts accounts;
  private final Passwords passwords;
  private final AccessProperties properties;
  private final SampleMode sample;
  private final TransactionTemplate transaction;
  private final Clock clock;

  SignIn(
      StoredAccounts accounts,
      Passwords passwords,
      AccessProperties properties,
      SampleMode sample,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.properties = properties;
    this.sample = sample;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /**
   * The account, when name and password are right and it is open.
   *
   * @throws Refusal {@code sign-in-failed} (401), the same for every reason
   */
  Account with(String username, String password) {
    return proved(username, password)
        .orElseThrow(
            () ->
                Refusal.unauthenticated("sign-in-failed")
                    .with("failures", properties.failures())
                    .with("minutes", properties.lock().toMinutes()));
  }

  /** The account if the password is right; a failure counts towards the lock. */
  Optional<Account> proved(String username, String password) {
    String name = Account.normal(username);
    String digest = accounts.findByUsername(name).map(Account::passwordDigest).orElse(null);
    // Outside the transaction: comparing takes long, and must not hold a connection.
    boolean matches = passwords.matches(password, digest);
    String stronger = matches && passwords.outdated(digest) ? passwords.digest(password) : null;
    return transaction.execute(
        status ->
            accounts
                .lockByUsername(name)
                .filter(account -> counted(account, digest, matches))
                .map(account -> strengthened(account, stronger)));
  }

  private boolean counted(Account account, String digest, boolean matches) {
    if (account.disabled()
        || account.lockedAt(clock.instant())
        || !sample.admits(account.standing())) {
      LOG.info("Sign-in refused: account {} is closed or locked", account.id());
      return false;
    }
    if (!matches || !account.passwordDigest().equals(digest)) {
      account.failed(properties.failures(), properties.lock(), clock.instant());
      LOG.info("Sign-in refused: wrong password for account {}", account.id());
      return false;
    }
    account.signedIn();
    return true;
  }

  private static Account strengthened(Account account, String digest) {
    if (digest != null) {
      account.strengthen(digest);
    }
    return account;
  }
}
