package io.gridcase.access;

import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody an identity provider vouches for, with the account found. */
final class OidcPerson extends DefaultOidcUser {

  private static final long serialVersionUID = 1L;

  private final transient Account account;

  OidcPerson(OidcUser user, Account account) {
    super(user.getAuthorities(), user.getIdToken(), user.getUserInfo());
    this.account = account;
  }

  Account account() {
    return account;
  }
}
