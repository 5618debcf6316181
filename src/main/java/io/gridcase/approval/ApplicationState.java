package io.gridcase.approval;

/** Where an application stands. */
public enum ApplicationState {
  /** The agency looks at it. */
  IN_REVIEW(true),
  /** Somebody who plans along is to co-sign it. */
  IN_COSIGN(true),
  /** A department is heard on it. */
  IN_CONSULTATION(true),
  /** The applicant is to add to it. */
  RETURNED(true),
  /** Departments and experts assess it. */
  IN_ASSESSMENT(true),
  /** People are sought for it: registration, checks, examination. */
  IN_RECRUITMENT(true),
  /** The approving body decides. */
  IN_APPROVAL(true),
  /** Approved; the level above takes it on file. */
  IN_FILING(true),
  /** Approved; the result is announced and may be objected to. */
  IN_ANNOUNCEMENT(true),
  /** Approved; what has to be so before it is done is being done, such as a training. */
  IN_PREPARATION(true),
  /** Approved; work is being handed over. */
  IN_HANDOVER(true),
  /** What was applied for is done. */
  CARRIED_OUT(false),
  /** It was refused, with the reason. */
  REFUSED(false),
  /** The applicant took it back. */
  WITHDRAWN(false);

  private final boolean open;

  ApplicationState(boolean open) {
    this.open = open;
  }

  /** Whether something is still to be decided or done. */
  public boolean open() {
    return open;
  }
}
