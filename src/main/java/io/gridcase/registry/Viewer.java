package io.gridcase.registry;

import java.util.Set;

/**
 * Who looks into the register, as far as it needs to know. Provided by the capability that knows
 * who is signed in.
 */
public interface Viewer {

  /** The key of the city the caller stands in; nothing of another city is shown. */
  String city();

  /** The grids the caller serves in; empty for everybody who is no officer. */
  Set<Long> grids();
}
