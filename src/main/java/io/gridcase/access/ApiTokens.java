package io.gridcase.access;

import io.gridcase.kernel.Refusal;
import io.gridcase.kernel.Sealing;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tokens with which other systems act for an account. */
@Component
class ApiTokens {

  private static final String MARK = "gct_";
  private static final int BYTES = 32;
  private static final Duration USE_NOTED_EVERY = Duration.ofHours(1);

  private final StoredApiTokens stored;
  private final StoredAccounts accounts;
  private final AccessProperties properties;
  private final SampleMode sample;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  ApiTokens(
      StoredApiTokens stored,
      StoredAccounts accounts,
      AccessProperties properties,
      SampleMode sample,
      Clock clock) {
    this.stored = stored;
    this.accounts = accounts;
    this.properties = properties;
    this.sample = sample;
    this.clock = clock;
  }

  /** A token just made: the only time it is known in clear. */
  record Made(ApiToken token, String clear) {}

  @Transactional
  Made make(long accountId, String name, LocalDate expiresOn) {
    LocalDate today = LocalDate.now(clock);
    LocalDate last = today.plusDays(properties.maxTokenDays());
    if (expiresOn.isBefore(today) || expiresOn.isAfter(last)) {
      throw Refusal.invalid("token-term")
          .field("expiresOn", "date-between", Map.of("from", today, "to", last));
    }
    if (valid(accountId).stream().anyMatch(token -> token.name().equals(name))) {
      throw Refusal.conflict("token-name-taken").with("name", name);
    }
    byte[] secret = new byte[BYTES];
    random.nextBytes(secret);
    String clear = MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    ApiToken token = new ApiToken(accountId, name, digest(clear), clock.instant(), expiresOn);
    return new Made(stored.save(token), clear);
  }

  /** The tokens of an account that may still be used. */
  @Transactional(readOnly = true)
  List<ApiToken> valid(long accountId) {
    LocalDate today = LocalDate.now(clock);
    return stored.findByAccountIdOrderById(accountId).stream()
        .filter(token -> token.validOn(today))
        .toList();
  }

  @Transactional
  void revoke(long accountId, long tokenId) {
    stored
        .findById(tokenId)
        .filter(token -> token.accountId() == accountId)
        .orElseThrow(() -> Refusal.notFound("token-unknown"))
        .revoke(clock.instant());
  }

  /** Ends every token of an account; answers how many could still be used. */
  @Transactional
  int revokeAll(long accountId) {
    List<ApiToken> open = valid(accountId);
    open.forEach(token -> token.revoke(clock.instant()));
    return open.size();
  }

  /** The open account a token stands for; empty when it is unknown, expired or revoked. */
  @Transactional
  Optional<Account> accountOf(String clear) {
    return stored
        .findByDigest(digest(clear))
        .filter(token -> token.validOn(LocalDate.now(clock)))
        .flatMap(this::used)
        .filter(account -> !account.disabled() && sample.admits(account.standing()));
  }

  private Optional<Account> used(ApiToken token) {
    Instant now = clock.instant();
    if (token.lastUsedAt() == null || token.lastUsedAt().plus(USE_NOTED_EVERY).isBefore(now)) {
      token.used(now);
    }
    return accounts.findById(token.accountId());
  }

  private static String digest(String clear) {
    return Sealing.sm3(clear.getBytes(StandardCharsets.UTF_8));
  }
}
