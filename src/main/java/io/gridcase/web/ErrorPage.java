package io.gridcase.web;

import io.gridcase.kernel.Refusal;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what went wrong outside of any controller, as a problem like everything else. */
@Hidden
@RestController
class ErrorPage implements ErrorController {

  private final ProblemWriter writer;
  private final Accidents accidents;

  ErrorPage(ProblemWriter writer, Accidents accidents) {
    this.writer = writer;
    this.accidents = accidents;
  }

  @RequestMapping("${server.error.path:/error}")
  ResponseEntity<Problem> show(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatusCode status =
        code instanceof Integer number ? HttpStatusCode.valueOf(number) : HttpStatus.NOT_FOUND;
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(
            writer.write(
                refusal(request, status), status, path == null ? "" : path.toString(), request));
  }

  private Refusal refusal(HttpServletRequest request, HttpStatusCode status) {
    if (!status.is5xxServerError()) {
      return FrameworkRefusals.of(status);
    }
    Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    Exception noted = cause instanceof Exception e ? e : new IllegalStateException("no cause");
    return Refusal.conflict("internal").with("reference", accidents.note(noted));
  }
}
