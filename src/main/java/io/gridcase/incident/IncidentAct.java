package io.gridcase.incident;

import io.gridcase.access.EmergencyMeasures.Measure;

/** What was done about an incident. */
enum IncidentAct {
  REPORTED,
  ACCOUNT_LOCKED,
  SESSIONS_ENDED,
  TOKENS_REVOKED,
  CONTAINED,
  RESOLVED;

  static IncidentAct of(Measure measure) {
    return switch (measure) {
      case LOCK -> ACCOUNT_LOCKED;
      case END_SESSIONS -> SESSIONS_ENDED;
      case REVOKE_TOKENS -> TOKENS_REVOKED;
    };
  }
}
