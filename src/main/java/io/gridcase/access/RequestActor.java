package io.gridcase.access;

import io.gridcase.kernel.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells whether somebody who signed in earlier may still act, and as whom. */
@Component
class RequestActor {

  private final AccountStandings accounts;
  private final Actors actors;
  private final SampleMode sample;

  RequestActor(AccountStandings accounts, Actors actors, SampleMode sample) {
    this.accounts = accounts;
    this.actors = actors;
    this.sample = sample;
  }

  /**
   * The actor of this request; empty when the account was closed or its password changed since.
   *
   * @param settling whether the request only settles the session itself
   * @throws Refusal {@code password-change-required} (403) before an initial password was changed
   */
  Optional<SignedIn> of(SignedIn signedIn, boolean settling) {
    Optional<AccountStanding> account =
        accounts
            .of(signedIn.accountId())
            .filter(found -> signedIn.standsFor(found) && sample.admits(found));
    if (account.isPresent() && !settling && sample.demandsChange(account.get(), signedIn)) {
      throw Refusal.forbidden("password-change-required");
    }
    return account.map(
        found -> signedIn.as(actors.actor(found, signedIn.acting(), signedIn.viaToken())));
  }
}
