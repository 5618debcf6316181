package io.gridcase.incident;

/** How far an incident is. */
enum IncidentState {
  REPORTED,
  /** It does no more harm. */
  CONTAINED,
  /** Cause and consequences are dealt with. */
  RESOLVED
}
