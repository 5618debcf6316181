package io.gridcase.access;

import io.gridcase.kernel.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Accounts of the administrator's city. The system administrator opens, locks and resets them,
 * except those of the three administrators; only the security administrator grants roles.
 */
@RestController
@RequestMapping("/api/accounts")
class AccountController {

  private final Administration administration;
  private final CurrentActor currentActor;
  private final ApplicationEventPublisher events;

  AccountController(
      Administration administration, CurrentActor currentActor, ApplicationEventPublisher events) {
    this.administration = administration;
    this.currentActor = currentActor;
    this.events = events;
  }

  record AccountRow(String username, boolean locked, boolean mustChangePassword, List<Role> roles) {
    static AccountRow of(Account account) {
      return new AccountRow(
          account.username(),
          account.disabled(),
          account.mustChangePassword(),
          account.roles().stream().sorted().toList());
    }
  }

  record NewAccount(
      @NotBlank @Size(max = 60) String username, @NotBlank @Size(max = 40) String personCode) {}

  /** The password is told here once, and never again. */
  record InitialPassword(String username, String initialPassword) {
    static InitialPassword of(Administration.Opened opened) {
      return new InitialPassword(opened.account().username(), opened.initialPassword());
    }
  }

  record Grant(@NotNull Set<@NotNull Role> roles) {}

  /** How many tokens could still be used before. */
  record Revoked(int tokens) {}

  /** Repeating it opens no second account: the user name is taken then. */
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  InitialPassword open(@Valid @RequestBody NewAccount asked) {
    return recorded(
        () -> {
          Actor by = acting(Role.SYSTEM_ADMIN);
          return InitialPassword.of(
              administration.open(by.city(), asked.username(), asked.personCode()));
        });
  }

  @GetMapping("/{username}")
  AccountRow show(@PathVariable String username) {
    Actor by = acting(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN);
    return AccountRow.of(administration.get(by.city(), username));
  }

  @PutMapping("/{username}/lock")
  AccountRow lock(@PathVariable String username) {
    return recorded(() -> AccountRow.of(administration.setLocked(administrator(), username, true)));
  }

  @DeleteMapping("/{username}/lock")
  AccountRow unlock(@PathVariable String username) {
    return recorded(
        () -> AccountRow.of(administration.setLocked(administrator(), username, false)));
  }

  @PostMapping("/{username}/password")
  InitialPassword resetPassword(@PathVariable String username) {
    return recorded(
        () -> InitialPassword.of(administration.resetPassword(administrator(), username)));
  }

  /** Ends every token of the account. */
  @DeleteMapping("/{username}/tokens")
  Revoked revokeTokens(@PathVariable String username) {
    return recorded(() -> new Revoked(administration.revokeTokens(administrator(), username)));
  }

  @PutMapping("/{username}/roles")
  AccountRow grant(@PathVariable String username, @Valid @RequestBody Grant grant) {
    return recorded(
        () ->
            AccountRow.of(
                administration.grant(acting(Role.SECURITY_ADMIN), username, grant.roles())));
  }

  /** Either of the two administrators; whose account it is decides which. */
  private Actor administrator() {
    return acting(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN);
  }

  private Actor acting(Role... any) {
    Actor actor = currentActor.get();
    actor.requireAny(any);
    return actor;
  }

  /** Tells the record of attempts on accounts; names of accounts that do not exist stay out. */
  private <T> T recorded(Supplier<T> act) {
    try {
      return act.get();
    } catch (Refusal refusal) {
      if (refusal.status() == Refusal.Status.FORBIDDEN || refusal.params().containsKey("account")) {
        events.publishEvent(new AdministrationRefused(refusal));
      }
      throw refusal;
    }
  }
}
