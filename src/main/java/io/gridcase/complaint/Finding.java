package io.gridcase.complaint;

/** What the receiver found. */
public enum Finding {
  FOUNDED,
  UNFOUNDED,
  /** What was told cannot be followed up. */
  UNVERIFIABLE
}
