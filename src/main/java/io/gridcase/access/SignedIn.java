package io.gridcase.access;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/**
 * Who signed in, and how. The session keeps only the account and the position acted in; the actor
 * is put together anew for each request, so that a withdrawn right ends at once.
 */
final class SignedIn extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  private final long accountId;
  private final String username;
  private final Long acting;
  private final boolean viaToken;
  private final transient Actor actor;

  private SignedIn(long accountId, String username, Long acting, boolean viaToken, Actor actor) {
    super(List.of());
    this.accountId = accountId;
    this.username = username;
    this.acting = acting;
    this.viaToken = viaToken;
    this.actor = actor;
    setAuthenticated(true);
  }

  /** A browser session of the account. */
  static SignedIn bySession(Account account, Long acting) {
    return new SignedIn(account.id(), account.username(), acting, false, null);
  }

  /** One request of another system. */
  static SignedIn byToken(Account account) {
    return new SignedIn(account.id(), account.username(), null, true, null);
  }

  /** The same with the actor of this request. */
  SignedIn as(Actor current) {
    return new SignedIn(accountId, username, acting, viaToken, current);
  }

  long accountId() {
    return accountId;
  }

  Long acting() {
    return acting;
  }

  boolean viaToken() {
    return viaToken;
  }

  /** The actor of this request; null until it was put together. */
  Actor actor() {
    return actor;
  }

  @Override
  public Object getCredentials() {
    return null;
  }

  @Override
  public Object getPrincipal() {
    return username;
  }
}
