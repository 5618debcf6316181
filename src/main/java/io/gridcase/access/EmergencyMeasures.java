package io.gridcase.access;

import io.gridcase.access.AccountAdministered.Act;
import io.gridcase.kernel.Refusal;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a security administrator does to any account of the city when its safety is at stake
 * (LZ-23). All of it shuts out and lets nobody in, so that it takes nothing from the separation of
 * the three: opening the door again stays with who administers the account.
 */
@Component
public class EmergencyMeasures {

  private static final Logger LOG = LoggerFactory.getLogger(EmergencyMeasures.class);

  private final Administration administration;
  private final ApiTokens tokens;
  private final ApplicationEventPublisher events;

  EmergencyMeasures(
      Administration administration, ApiTokens tokens, ApplicationEventPublisher events) {
    this.administration = administration;
    this.tokens = tokens;
    this.events = events;
  }

  /** What can be done at once. */
  public enum Measure {
    /** Nobody signs in, sessions and tokens end. */
    LOCK,
    /** Who is signed in must sign in again. */
    END_SESSIONS,
    /** Other systems are shut out, for good. */
    REVOKE_TOKENS
  }

  /**
   * Takes a measure in the transaction of the incident.
   *
   * @param because what it is taken for, such as {@code incident 12}; kept in the record
   * @return the user name of the account
   * @throws Refusal {@code role-missing} (403), {@code account-unknown} (404), {@code own-account}
   *     (409)
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public String take(Actor by, String username, Measure measure, String because) {
    by.requireAny(Role.SECURITY_ADMIN);
    Account account = administration.get(by.city(), username);
    if (account.id() == by.accountId()) {
      throw Refusal.conflict("own-account").with("account", account.username());
    }
    Act act =
        switch (measure) {
          case LOCK -> {
            account.disable();
            tokens.revokeAll(account.id());
            yield Act.LOCKED;
          }
          case END_SESSIONS -> {
            account.endSessions();
            yield Act.SESSIONS_ENDED;
          }
          case REVOKE_TOKENS -> {
            tokens.revokeAll(account.id());
            yield Act.TOKENS_REVOKED;
          }
        };
    events.publishEvent(AccountAdministered.of(account, act, Map.of("because", because)));
    LOG.info("{} on account {} by account {}", measure, account.id(), by.accountId());
    return account.username();
  }
}
