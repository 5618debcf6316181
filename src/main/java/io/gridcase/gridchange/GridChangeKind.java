package io.gridcase.gridchange;

/** What a draft does to grids. */
public enum GridChangeKind {
  /** A village or community is divided, for the first time or anew. */
  DIVISION(true, false),
  /** Borders move; the grids stay what they are. */
  ADJUSTMENT(false, true),
  /** One grid becomes several. */
  SPLIT(true, false),
  /** Several grids become one. */
  MERGE(true, false),
  /** Grids are given up; neighbours take over what they covered. */
  ABOLITION(false, true),
  /** Grids get codes anew, because the division of the place changed. */
  RECODE(true, false);

  private final boolean opens;
  private final boolean keeps;

  GridChangeKind(boolean opens, boolean keeps) {
    this.opens = opens;
    this.keeps = keeps;
  }

  /** Whether it makes grids that were not there. */
  boolean opens() {
    return opens;
  }

  /** Whether grids may stay what they are and change their borders only. */
  boolean keeps() {
    return keeps;
  }

  /** How the table {@code grid-approval} calls it: {@code DIVISION} or {@code ADJUSTMENT}. */
  public String approval() {
    return this == DIVISION ? "DIVISION" : "ADJUSTMENT";
  }
}
