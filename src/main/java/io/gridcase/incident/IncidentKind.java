package io.gridcase.incident;

/** What happened to the safety of data. */
enum IncidentKind {
  /** Personal or other data came to where it does not belong. */
  LEAK,
  /** Somebody got in, or tried to. */
  INTRUSION,
  /** Somebody used the own access for something else. */
  MISUSE,
  /** Data, a device or a key was lost. */
  LOSS,
  /** The system could not be used. */
  OUTAGE,
  OTHER
}
