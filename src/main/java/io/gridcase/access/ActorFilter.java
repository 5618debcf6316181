package io.gridcase.access;

import io.gridcase.kernel.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the actor of each API request together anew, as rights stand now. */
final class ActorFilter extends OncePerRequestFilter {

  /** What works before an initial password was changed. */
  private static final Set<String> SETTLING =
      Set.of("/api/sign-in", "/api/session", "/api/session/password");

  private final RequestActor actors;
  private final SecurityAnswers answers;

  ActorFilter(RequestActor actors, SecurityAnswers answers) {
    this.actors = actors;
    this.answers = answers;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !path(request).startsWith("/api");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn) {
      SecurityContext context = SecurityContextHolder.createEmptyContext();
      try {
        Optional<SignedIn> actor = actors.of(signedIn, SETTLING.contains(path(request)));
        context.setAuthentication(actor.orElse(null));
      } catch (Refusal refusal) {
        answers.answer(request, response, refusal);
        return;
      }
      SecurityContextHolder.setContext(context);
    }
    chain.doFilter(request, response);
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }
}
