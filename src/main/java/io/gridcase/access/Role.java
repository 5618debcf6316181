package io.gridcase.access;

import io.gridcase.personnel.PositionRole;
import java.util.EnumSet;
import java.util.Set;

/** What somebody may do; some roles come with a position or post, the others are granted. */
public enum Role {
  /** Comes with a post in a grid. */
  OFFICER,
  DISPATCHER,
  HEAD,
  HANDLER,
  APPROVER,
  PROCESS_OWNER,
  MODEL_REVIEWER,
  AUDITOR,
  SYSTEM_ADMIN,
  SECURITY_ADMIN;

  private static final Set<Role> GRANTED =
      EnumSet.of(PROCESS_OWNER, MODEL_REVIEWER, AUDITOR, SYSTEM_ADMIN, SECURITY_ADMIN);
  private static final Set<Role> EXCLUSIVE = EnumSet.of(AUDITOR, SYSTEM_ADMIN, SECURITY_ADMIN);

  /** The roles nobody may hold together (三员分立). */
  static Set<Role> apart() {
    return Set.copyOf(EXCLUSIVE);
  }

  /** The role a position brings. */
  public static Role of(PositionRole role) {
    return valueOf(role.name());
  }

  /** Whether the role is granted to an account; the others come from positions and posts. */
  public boolean granted() {
    return GRANTED.contains(this);
  }

  /** Whether nobody may hold it together with another such role (三员分立). */
  public boolean exclusive() {
    return EXCLUSIVE.contains(this);
  }
}
