package io.gridcase.access;

import io.gridcase.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Answers what is refused before it reaches a controller the way controllers do. */
@Component
class SecurityAnswers implements AuthenticationEntryPoint, AccessDeniedHandler {

  private final HandlerExceptionResolver resolver;

  SecurityAnswers(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
    this.resolver = resolver;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException e) {
    answer(request, response, Refusal.unauthenticated("sign-in-required"));
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException e) {
    String code = e instanceof CsrfException ? "csrf-token-missing" : "access-denied";
    answer(request, response, Refusal.forbidden(code));
  }

  void answer(HttpServletRequest request, HttpServletResponse response, Refusal refusal) {
    resolver.resolveException(request, response, null, refusal);
  }
}
