package io.gridcase.access;

import java.util.Set;

/**
 * What an account says about whoever signed in with it: who it is, and whether it still opens a
 * door.
 *
 * @param credentials counts up with every new password, so that sessions opened with the old one
 *     end
 * @param sample whether the sample generator made it
 * @param roles the roles granted beside position and post
 */
record AccountStanding(
    long id,
    String city,
    String username,
    long personId,
    int credentials,
    boolean mustChangePassword,
    boolean disabled,
    boolean sample,
    Set<Role> roles) {

  /** Whether it holds one of the three roles that stand apart from the work on cases (三员分立). */
  boolean standsApart() {
    return roles.stream().anyMatch(Role::exclusive);
  }
}
