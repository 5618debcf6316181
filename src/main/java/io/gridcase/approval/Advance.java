package io.gridcase.approval;

import java.util.EnumSet;
import java.util.Set;

/** A step of a procedure of its own kind, between the submission and the carrying out. */
public enum Advance {
  /** People are sought openly. */
  RECRUITMENT_BEGAN(ApplicationState.IN_RECRUITMENT, ApplicationState.IN_APPROVAL),
  /** The call for applicants is published. */
  RECRUITMENT_ANNOUNCED(ApplicationState.IN_RECRUITMENT, ApplicationState.IN_RECRUITMENT),
  /** Nobody registers any more. */
  REGISTRATION_CLOSED(ApplicationState.IN_RECRUITMENT, ApplicationState.IN_RECRUITMENT),
  /** It is known who may sit the examination. */
  CHECKS_CLOSED(ApplicationState.IN_RECRUITMENT, ApplicationState.IN_RECRUITMENT),
  /** Everybody has a result. */
  EXAMINATION_CLOSED(ApplicationState.IN_APPROVAL, ApplicationState.IN_RECRUITMENT),
  /** Who was chosen is announced. */
  RESULT_ANNOUNCED(ApplicationState.IN_ANNOUNCEMENT, ApplicationState.IN_FILING),
  /** What has to be so before it can be done is begun. */
  PREPARED(
      ApplicationState.IN_PREPARATION,
      ApplicationState.IN_FILING,
      ApplicationState.IN_ANNOUNCEMENT),
  /** Work is to be handed over. */
  HANDOVER_ASKED(ApplicationState.IN_HANDOVER, ApplicationState.IN_FILING);

  private final ApplicationState to;
  private final Set<ApplicationState> from;

  Advance(ApplicationState to, ApplicationState first, ApplicationState... further) {
    this.to = to;
    this.from = EnumSet.of(first, further);
  }

  ApplicationState to() {
    return to;
  }

  boolean from(ApplicationState state) {
    return from.contains(state);
  }
}
