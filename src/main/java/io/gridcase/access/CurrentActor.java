package io.gridcase.access;

import io.gridcase.kernel.Refusal;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person the running request acts for. */
@Component
public class CurrentActor {

  private final Actors actors;

  CurrentActor(Actors actors) {
    this.actors = actors;
  }

  /**
   * Who acts.
   *
   * @throws Refusal {@code sign-in-required} (401) when nobody is signed in
   */
  public Actor get() {
    return find().orElseThrow(() -> Refusal.unauthenticated("sign-in-required"));
  }

  /** Who acts; empty when nobody is signed in. */
  public Optional<Actor> find() {
    if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn) {
      return Optional.ofNullable(signedIn.actor());
    }
    return Optional.empty();
  }

  /**
   * How the acting person signed in; a session whose account no longer allows it is nobody's.
   *
   * @throws Refusal {@code sign-in-required} (401) when nobody is signed in
   */
  SignedIn signedIn() {
    if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
        && signedIn.actor() != null) {
      return signedIn;
    }
    throw Refusal.unauthenticated("sign-in-required");
  }

  /**
   * How the acting person signed in, if in person: what concerns the account itself is not for
   * other systems, lest a stolen token make further tokens.
   *
   * @throws Refusal {@code not-with-token} (403) when another system acts
   */
  SignedIn inPerson() {
    SignedIn signedIn = signedIn();
    if (signedIn.viaToken()) {
      throw Refusal.forbidden("not-with-token");
    }
    return signedIn;
  }

  /**
   * Does something in the name of an account outside a request, such as making sample cases; the
   * one who acted before acts again afterwards.
   *
   * @throws Refusal {@code account-unknown} when there is no such account
   */
  public <T> T actingAs(String username, Supplier<T> action) {
    SecurityContext before = SecurityContextHolder.getContext();
    SecurityContext during = SecurityContextHolder.createEmptyContext();
    during.setAuthentication(actors.signedIn(username));
    SecurityContextHolder.setContext(during);
    try {
      return action.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }
}
