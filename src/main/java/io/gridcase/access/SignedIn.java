package io.gridcase.access;

import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/**
 * Who signed in, and how. The session keeps only the account and the position acted in; the actor
 * is put together anew for each request, so that a withdrawn right ends at once.
 */
final class SignedIn extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  /** How somebody proved who they are. */
  enum Way {
    PASSWORD,
    IDENTITY_PROVIDER,
    TOKEN
  }

  private final long accountId;
  private final String username;
  private final int credentials;
  private final Way way;
  private final Long acting;
  private final transient Actor actor;

  private SignedIn(
      long accountId, String username, int credentials, Way way, Long acting, Actor actor) {
    super(List.of());
    this.accountId = accountId;
    this.username = username;
    this.credentials = credentials;
    this.way = way;
    this.acting = acting;
    this.actor = actor;
    setAuthenticated(true);
  }

  static SignedIn of(Account account, Way way) {
    return new SignedIn(account.id(), account.username(), account.credentials(), way, null, null);
  }

  /** The same, acting in one position; null for all of them. */
  SignedIn actingIn(Long position) {
    return new SignedIn(accountId, username, credentials, way, position, null);
  }

  /** The same with the actor of this request. */
  SignedIn as(Actor current) {
    return new SignedIn(accountId, username, credentials, way, acting, current);
  }

  /** Whether the account still allows what was proved when signing in. */
  boolean standsFor(AccountStanding account) {
    return !account.disabled() && (way == Way.TOKEN || credentials == account.credentials());
  }

  long accountId() {
    return accountId;
  }

  Way way() {
    return way;
  }

  boolean viaToken() {
    return way == Way.TOKEN;
  }

  /** The position acted in; null for all of them. */
  Long acting() {
    return acting;
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
