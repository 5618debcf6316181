package io.gridcase.personnel;

/** What a position in an organisation lets its holder do there. */
public enum PositionRole {
  /** Accepts, dispatches and reports up for an agency. */
  DISPATCHER,
  /** Decides for an agency or a department. */
  HEAD,
  /** Handles cases in a department. */
  HANDLER,
  /** Approves for an authority. */
  APPROVER
}
