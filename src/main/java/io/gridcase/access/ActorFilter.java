package io.gridcase.access;

import io.gridcase.kernel.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts the actor of each API request together anew, as rights stand now; elsewhere nobody acts.
 *
 * <p>Paths are told apart decoded and with the same patterns that choose the controller: {@code
 * /%61pi} is {@code /api}.
 */
final class ActorFilter extends OncePerRequestFilter {

  private static final RequestMatcher API = paths("/api", "/api/**");

  /** What works before an initial password was changed. */
  private static final RequestMatcher SETTLING =
      paths("/api/sign-in", "/api/session", "/api/session/password");

  private final RequestActor actors;
  private final SecurityAnswers answers;

  ActorFilter(RequestActor actors, SecurityAnswers answers) {
    this.actors = actors;
    this.answers = answers;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn) {
      SecurityContext context = SecurityContextHolder.createEmptyContext();
      if (API.matches(request)) {
        try {
          Optional<SignedIn> actor = actors.of(signedIn, SETTLING.matches(request));
          context.setAuthentication(actor.orElse(null));
        } catch (Refusal refusal) {
          answers.answer(request, response, refusal);
          return;
        }
      }
      SecurityContextHolder.setContext(context);
    }
    chain.doFilter(request, response);
  }

  private static RequestMatcher paths(String... patterns) {
    return new OrRequestMatcher(
        Stream.of(patterns)
            .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
            .toList());
  }
}
