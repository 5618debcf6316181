package io.gridcase.access;

import io.gridcase.access.AccountAdministered.Act;
import io.gridcase.kernel.Refusal;

/**
 * Who administers which account, so that the system administrator, the security administrator and
 * the auditor stay three people (三员分立).
 *
 * <p>Who resets a password may sign in with it once. So the accounts of the three are out of the
 * system administrator's reach: the security administrator administers them. A security
 * administrator is administered by another one; the system administrator may only shut such an
 * account out, which gains nothing and lets an installation recover from a lost one.
 */
final class Separation {

  private Separation() {}

  /**
   * Lets an act on somebody else's account pass.
   *
   * @throws Refusal {@code role-missing} or {@code account-stands-apart} (403)
   */
  static void check(Actor by, Account account, Act act) {
    if (!account.standsApart()) {
      by.requireAny(Role.SYSTEM_ADMIN);
    } else if (!by.has(Role.SECURITY_ADMIN) && !shutsOut(by, account, act)) {
      throw Refusal.forbidden("account-stands-apart")
          .with("account", account.username())
          .with("act", act.name());
    }
  }

  private static boolean shutsOut(Actor by, Account account, Act act) {
    return by.has(Role.SYSTEM_ADMIN)
        && account.roles().contains(Role.SECURITY_ADMIN)
        && (act == Act.LOCKED || act == Act.TOKENS_REVOKED);
  }
}
