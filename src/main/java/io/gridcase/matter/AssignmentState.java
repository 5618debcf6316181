package io.gridcase.matter;

/** Where one department's part of a case stands. */
public enum AssignmentState {
  PLANNED,
  DISPATCHED,
  REFUSED,
  SIGNED,
  HANDLING,
  REWORK,
  HANDLED,
  TAKEN_BACK,
  /** Refused and given to another, or finished in a round that the agency's head set aside. */
  SUPERSEDED
}
