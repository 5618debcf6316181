package io.gridcase.matter;

/** Where a case comes from: the same procedure, a different start. */
public enum MatterSource {
  /** An officer found it. */
  OFFICER,
  /** A resident told it. */
  RESIDENT,
  /** An agency pushes a lead down to be checked (ZJ-40). */
  AGENCY_LEAD,
  /** An agency pushes an instruction down (ZJ-40). */
  AGENCY_INSTRUCTION,
  /** Another system reports through the API. */
  SYSTEM;

  /** Whether an agency sent it down to the officer, who has not discovered it. */
  public boolean pushedDown() {
    return this == AGENCY_LEAD || this == AGENCY_INSTRUCTION;
  }
}
