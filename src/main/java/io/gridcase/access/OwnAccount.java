package io.gridcase.access;

import io.gridcase.kernel.Refusal;
import io.gridcase.personnel.People;
import io.gridcase.registry.Cities;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What people see and change about their own account. */
@Component
class OwnAccount {

  private final StoredAccounts accounts;
  private final People people;
  private final Actors actors;
  private final Cities cities;
  private final SignIn signIn;
  private final Passwords passwords;
  private final PasswordPolicy policy;
  private final SampleMode sample;
  private final TransactionTemplate transaction;

  OwnAccount(
      StoredAccounts accounts,
      People people,
      Actors actors,
      Cities cities,
      SignIn signIn,
      Passwords passwords,
      PasswordPolicy policy,
      SampleMode sample,
      PlatformTransactionManager transactions) {
    this.accounts = accounts;
    this.people = people;
    this.actors = actors;
    this.cities = cities;
    this.signIn = signIn;
    this.passwords = passwords;
    this.policy = policy;
    this.sample = sample;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Transactional(readOnly = true)
  SessionView view(SignedIn signedIn, Locale locale) {
    Account account = account(signedIn);
    Actor.Standing standing = actors.standing(account.standing());
    Actor actor =
        Actor.of(account.standing(), "", standing, signedIn.acting(), signedIn.viaToken());
    return new SessionView(
        account.username(),
        people.get(account.personId()).name(),
        SessionView.City.of(cities.profile(account.city()), locale),
        actor.roles().stream().sorted().toList(),
        standing.positions().stream().map(SessionView.Held::of).toList(),
        standing.posts(),
        actor.acting(),
        sample.demandsChange(account.standing(), signedIn));
  }

  /**
   * Changes the password; every other session of the account ends.
   *
   * @throws Refusal {@code password-wrong} or {@code password-weak} (422)
   */
  Account changePassword(SignedIn signedIn, String current, String next) {
    String username = account(signedIn).username();
    if (signIn.proved(username, current).isEmpty()) {
      throw Refusal.invalid("password-wrong").field("current", "password-wrong");
    }
    policy.check("next", next, username);
    if (next.equals(current)) {
      throw Refusal.invalid("password-weak").field("next", "password-same");
    }
    String digest = passwords.digest(next);
    return transaction.execute(
        status -> {
          Account account = account(signedIn);
          account.ownPassword(digest);
          return account;
        });
  }

  /**
   * The same sign-in, acting in one of the positions held; null for all of them.
   *
   * @throws Refusal {@code position-not-held} (422)
   */
  @Transactional(readOnly = true)
  SignedIn actIn(SignedIn signedIn, Long position) {
    boolean held =
        actors.standing(account(signedIn).standing()).positions().stream()
            .anyMatch(p -> Long.valueOf(p.id()).equals(position));
    if (position != null && !held) {
      throw Refusal.invalid("position-not-held").field("positionId", "position-not-held");
    }
    return signedIn.actingIn(position);
  }

  private Account account(SignedIn signedIn) {
    return accounts
        .findById(signedIn.accountId())
        .orElseThrow(() -> Refusal.unauthenticated("sign-in-required"));
  }
}
