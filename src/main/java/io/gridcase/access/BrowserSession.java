package io.gridcase.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.stereotype.Component;

/** The session of a browser: opened under a new id, changed, closed. */
@Component
class BrowserSession {

  private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
  private final CsrfAuthenticationStrategy csrf;

  BrowserSession(CookieCsrfTokenRepository csrfTokens) {
    this.csrf = new CsrfAuthenticationStrategy(csrfTokens);
    csrf.setRequestHandler(new PageCsrfTokens());
  }

  /** Opens a new session; whatever an earlier one held, and its id, is gone. */
  void open(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
    invalidate(request);
    request.getSession(true);
    csrf.onAuthentication(signedIn, request, response);
    keep(signedIn, request, response);
  }

  /** Changes who the session stands for, or in which position. */
  void keep(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(signedIn);
    contexts.saveContext(context, request, response);
  }

  void close(HttpServletRequest request) {
    invalidate(request);
    SecurityContextHolder.clearContext();
  }

  private static void invalidate(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
