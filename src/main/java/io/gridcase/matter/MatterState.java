package io.gridcase.matter;

/** Where a case stands. At most one level holds a case in any of them. */
public enum MatterState {
  /** Reported, not yet checked against the list. */
  REPORTED,
  /** On the list and filed; the officer of the grid handles it first. */
  REGISTERED,
  /** On its way to, or waiting at, an agency that has not decided yet. */
  REPORTED_UP,
  /** Back with the officer for more facts. */
  RETURNED,
  /** The agency handles it itself. */
  AGENCY_HANDLING,
  /** Departments are chosen, not yet told. */
  DISPATCHING,
  /** Departments handle it. */
  WITH_DEPARTMENTS,
  /** A result is there, to be verified. */
  HANDLED,
  /** A confirmed duplicate that waits for the first case. */
  ATTACHED,
  /** Closed in substance; the people concerned are to be told. */
  CONCLUDED,
  /** The people concerned were told. */
  ANSWERED,
  /** Frozen and sealed. */
  ARCHIVED
}
