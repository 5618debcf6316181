package io.gridcase.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out, one's own password, and the position one acts in. */
@RestController
@RequestMapping("/api/session")
class SessionController {

  private static final int LONGEST = 200;

  private final SignIn signIn;
  private final OwnAccount own;
  private final BrowserSession session;
  private final CurrentActor currentActor;

  SessionController(
      SignIn signIn, OwnAccount own, BrowserSession session, CurrentActor currentActor) {
    this.signIn = signIn;
    this.own = own;
    this.session = session;
    this.currentActor = currentActor;
  }

  record Credentials(
      @NotBlank @Size(max = LONGEST) String username,
      @NotBlank @Size(max = LONGEST) String password) {}

  record PasswordChange(
      @NotBlank @Size(max = LONGEST) String current, @NotNull @Size(max = LONGEST) String next) {}

  /** The position to act in; null to act in all. */
  record Acting(Long positionId) {}

  @PostMapping
  SessionView open(
      @Valid @RequestBody Credentials credentials,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale) {
    Account account = signIn.with(credentials.username(), credentials.password());
    SignedIn signedIn = SignedIn.of(account, SignedIn.Way.PASSWORD);
    session.open(signedIn, request, response);
    return own.view(signedIn, locale);
  }

  @GetMapping
  SessionView show(Locale locale) {
    return own.view(currentActor.signedIn(), locale);
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void close(HttpServletRequest request) {
    session.close(request);
  }

  @PutMapping("/password")
  SessionView changePassword(
      @Valid @RequestBody PasswordChange change,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale) {
    SignedIn signedIn = currentActor.inPerson();
    Account account = own.changePassword(signedIn, change.current(), change.next());
    SignedIn again = SignedIn.of(account, SignedIn.Way.PASSWORD).actingIn(signedIn.acting());
    session.open(again, request, response);
    return own.view(again, locale);
  }

  @PutMapping("/acting")
  SessionView actIn(
      @RequestBody Acting acting,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale) {
    SignedIn signedIn = currentActor.inPerson();
    SignedIn chosen = own.actIn(signedIn, acting.positionId());
    session.keep(chosen, request, response);
    return own.view(chosen, locale);
  }
}
