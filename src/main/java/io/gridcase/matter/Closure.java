package io.gridcase.matter;

/** How a case came to its end. */
public enum Closure {
  /** The officer solved it on the spot. */
  RESOLVED_ON_SPOT,
  /** A result was brought and, where the city asks for it, verified. */
  RESULT_VERIFIED,
  /** The head of the agency took a result that had failed verification, and said why. */
  RESULT_ACCEPTED,
  /** It was no matter of grid service; the ground is kept. */
  NOT_A_MATTER,
  /** It followed the first case about the same thing. */
  DUPLICATE
}
