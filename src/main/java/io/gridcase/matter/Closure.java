package io.gridcase.matter;

import java.util.Set;

/** How a case came to its end. */
public enum Closure {
  /** The officer solved it on the spot. */
  RESOLVED_ON_SPOT(Phase.DISPATCH, Phase.SUPERVISION),
  /** A result was brought and, where the city asks for it, verified. */
  RESULT_VERIFIED,
  /** The head of the agency took a result that had failed verification, and said why. */
  RESULT_ACCEPTED,
  /** It was no matter of grid service; the ground is kept. */
  NOT_A_MATTER(Phase.SUPERVISION),
  /** It followed the first case about the same thing. */
  DUPLICATE(Phase.SUPERVISION);

  private final Set<Phase> skipped;

  Closure(Phase... skipped) {
    this.skipped = Set.of(skipped);
  }

  /** Whether a case that ends so never was in a phase. */
  boolean skips(Phase phase) {
    return skipped.contains(phase);
  }
}
