package io.gridcase.access;

import java.util.Map;

/**
 * Somebody administered an account; the record keeps it in the transaction that did it.
 *
 * @param city the key of the account's city
 * @param account the user name of the account
 * @param facts the roles granted or how many tokens ended, or what it was done for; never a
 *     password
 */
public record AccountAdministered(String city, String account, Act act, Map<String, Object> facts) {

  /** What was done. */
  public enum Act {
    OPENED,
    LOCKED,
    UNLOCKED,
    PASSWORD_RESET,
    ROLES_GRANTED,
    TOKENS_REVOKED,
    SESSIONS_ENDED
  }

  static AccountAdministered of(Account account, Act act, Map<String, Object> facts) {
    return new AccountAdministered(account.city(), account.username(), act, facts);
  }
}
