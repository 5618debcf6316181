package io.gridcase.complaint;

/** What a complaint is about. */
public enum Grounds {
  /** Rude, or otherwise unworthy conduct. */
  CONDUCT,
  /** The card was not shown, or no sign of office worn. */
  NO_CARD,
  /** What belongs to the work was not done. */
  NEGLECT,
  /** Something personal was told on. */
  DISCLOSURE,
  OTHER
}
