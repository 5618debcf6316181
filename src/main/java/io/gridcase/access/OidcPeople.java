package io.gridcase.access;

import java.util.Optional;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds the account of a person an identity provider vouches for.
 *
 * <p>The first time by the configured claim, which names the account; from then on only by the
 * provider's own unchanging subject.
 */
@Component
class OidcPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

  /** The person is known to the provider but has no account here, or it is closed. */
  static final String UNKNOWN = "oidc-person-unknown";

  /** The provider does not speak OpenID Connect. */
  static final String NO_OIDC = "oidc-not-spoken";

  private final OidcUserService provider = new OidcUserService();
  private final StoredAccounts accounts;
  private final AccessProperties properties;
  private final SampleMode sample;
  private final TransactionTemplate transaction;

  OidcPeople(
      StoredAccounts accounts,
      AccessProperties properties,
      SampleMode sample,
      PlatformTransactionManager transactions) {
    this.accounts = accounts;
    this.properties = properties;
    this.sample = sample;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public OidcUser loadUser(OidcUserRequest request) {
    OidcUser user = provider.loadUser(request);
    return new OidcPerson(user, transaction.execute(status -> account(user)));
  }

  /** Refuses providers of plain OAuth 2.0: they say what one may do, not who one is. */
  OAuth2User refuse(OAuth2UserRequest request) {
    throw refused(NO_OIDC);
  }

  /** The open account of that person, linked to the provider's subject from now on. */
  Account account(OidcUser user) {
    String subject = user.getIdToken().getIssuer() + "|" + user.getSubject();
    Account account =
        accounts
            .findByOidcSubject(subject)
            .or(() -> claimed(user))
            .filter(found -> !found.disabled() && sample.admits(found.standing()))
            .orElseThrow(() -> refused(UNKNOWN));
    account.link(subject);
    return account;
  }

  private Optional<Account> claimed(OidcUser user) {
    return Optional.ofNullable(user.getClaimAsString(properties.oidcClaim()))
        .flatMap(name -> accounts.findByUsername(Account.normal(name)))
        .filter(account -> account.oidcSubject() == null);
  }

  private static OAuth2AuthenticationException refused(String code) {
    return new OAuth2AuthenticationException(new OAuth2Error(code), code);
  }
}
