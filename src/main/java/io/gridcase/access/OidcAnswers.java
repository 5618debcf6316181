package io.gridcase.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Where the browser goes after an identity provider answered: the workbench, or back with a word.
 */
@Component
class OidcAnswers implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

  private static final Logger LOG = LoggerFactory.getLogger(OidcAnswers.class);
  private static final Set<String> TOLD = Set.of(OidcPeople.UNKNOWN, OidcPeople.NO_OIDC);

  private final BrowserSession session;

  OidcAnswers(BrowserSession session) {
    this.session = session;
  }

  @Override
  public void onAuthenticationSuccess(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws IOException {
    Account account = ((OidcPerson) authentication.getPrincipal()).account();
    session.open(SignedIn.of(account, SignedIn.Way.IDENTITY_PROVIDER), request, response);
    response.sendRedirect(request.getContextPath() + "/");
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
      throws IOException {
    String code =
        exception instanceof OAuth2AuthenticationException refused
            ? refused.getError().getErrorCode()
            : "oidc-failed";
    String told = TOLD.contains(code) ? code : "oidc-failed";
    LOG.warn("Sign-in through an identity provider refused: {}", told);
    response.sendRedirect(request.getContextPath() + "/sign-in?problem=" + told);
  }
}
