package io.gridcase.access;

import io.gridcase.kernel.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets another system in by its token, for one request and without a session. */
final class BearerFilter extends OncePerRequestFilter {

  private static final String SCHEME = "Bearer ";

  private final ApiTokens tokens;
  private final SecurityAnswers answers;

  BearerFilter(ApiTokens tokens, SecurityAnswers answers) {
    this.tokens = tokens;
    this.answers = answers;
  }

  /**
   * Whether the request comes with a token; no page of another site can make a browser send one.
   */
  static boolean bearer(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!bearer(request)) {
      chain.doFilter(request, response);
      return;
    }
    String token = request.getHeader(HttpHeaders.AUTHORIZATION).substring(SCHEME.length()).strip();
    Optional<Account> account = tokens.accountOf(token);
    if (account.isEmpty()) {
      answers.answer(request, response, Refusal.unauthenticated("token-invalid"));
      return;
    }
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(SignedIn.of(account.get(), SignedIn.Way.TOKEN));
    SecurityContextHolder.setContext(context);
    chain.doFilter(request, response);
  }
}
