package io.gridcase.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * One's own tokens for other systems. Making one is not repeatable by an idempotency key, because
 * the answer is a secret that is never kept; a second token of the same name is refused instead.
 */
@RestController
@RequestMapping("/api/tokens")
class TokenController {

  private final ApiTokens tokens;
  private final CurrentActor currentActor;

  TokenController(ApiTokens tokens, CurrentActor currentActor) {
    this.tokens = tokens;
    this.currentActor = currentActor;
  }

  record TokenRow(
      long id, String name, Instant createdAt, LocalDate expiresOn, Instant lastUsedAt) {
    static TokenRow of(ApiToken token) {
      return new TokenRow(
          token.id(), token.name(), token.createdAt(), token.expiresOn(), token.lastUsedAt());
    }
  }

  record NewToken(@NotBlank @Size(max = 80) String name, @NotNull LocalDate expiresOn) {}

  record MadeToken(long id, String token) {}

  @GetMapping
  List<TokenRow> list() {
    return tokens.valid(currentActor.inPerson().accountId()).stream().map(TokenRow::of).toList();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  MadeToken make(@Valid @RequestBody NewToken asked) {
    ApiTokens.Made made =
        tokens.make(currentActor.inPerson().accountId(), asked.name(), asked.expiresOn());
    return new MadeToken(made.token().id(), made.clear());
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revoke(@PathVariable long id) {
    tokens.revoke(currentActor.inPerson().accountId(), id);
  }
}
