package io.gridcase.officers;

/** How an agency answers poor service (QD-M19). */
public enum DisciplineKind {
  /** 批评教育 */
  CRITICISM,
  /** 责令整改, with a term. */
  CORRECTION,
  /** A proposal to dismiss (解聘), which the procedure of leaving decides. */
  DISMISSAL_PROPOSAL
}
