package io.gridcase.web;

import io.gridcase.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns everything that goes wrong in a request into a problem, without telling what is inside. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

  private final ProblemWriter writer;
  private final FrameworkRefusals framework;
  private final Accidents accidents;

  Problems(ProblemWriter writer, FrameworkRefusals framework, Accidents accidents) {
    this.writer = writer;
    this.framework = framework;
    this.accidents = accidents;
  }

  @ExceptionHandler
  ResponseEntity<Object> refused(Refusal refusal, HttpServletRequest request) {
    HttpStatus status =
        switch (refusal.status()) {
          case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
          case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
          case FORBIDDEN -> HttpStatus.FORBIDDEN;
          case NOT_FOUND -> HttpStatus.NOT_FOUND;
          case CONFLICT -> HttpStatus.CONFLICT;
          case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
        };
    HttpHeaders headers = new HttpHeaders();
    if (refusal.status() == Refusal.Status.TOO_MANY) {
      headers.set(HttpHeaders.RETRY_AFTER, refusal.params().get(Refusal.WAIT).toString());
    }
    return answer(refusal, status, headers, request);
  }

  @ExceptionHandler
  ResponseEntity<Object> notSignedIn(AuthenticationException e, HttpServletRequest request) {
    return refused(Refusal.unauthenticated("sign-in-required"), request);
  }

  @ExceptionHandler
  ResponseEntity<Object> denied(AccessDeniedException e, HttpServletRequest request) {
    return refused(Refusal.forbidden("access-denied"), request);
  }

  @ExceptionHandler
  ResponseEntity<Object> overtaken(ConcurrencyFailureException e, HttpServletRequest request) {
    return refused(Refusal.conflict("changed-meanwhile"), request);
  }

  @ExceptionHandler
  ResponseEntity<Object> failed(Exception e, HttpServletRequest request) {
    if (Accidents.overtaken(e) || accidents.madeTwice(e)) {
      return refused(Refusal.conflict("changed-meanwhile"), request);
    }
    Refusal refusal = Refusal.conflict("internal").with("reference", accidents.note(e));
    return answer(refusal, HttpStatus.INTERNAL_SERVER_ERROR, new HttpHeaders(), request);
  }

  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception e, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    HttpServletRequest http =
        ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    if (status.is5xxServerError()) {
      return failed(e, http);
    }
    Refusal refusal = framework.refusal(e, status);
    return answer(refusal, FrameworkRefusals.status(refusal, status), headers, http);
  }

  private ResponseEntity<Object> answer(
      Refusal refusal, HttpStatusCode status, HttpHeaders headers, HttpServletRequest request) {
    return ResponseEntity.status(status)
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(writer.write(refusal, status, request.getRequestURI(), request));
  }
}
