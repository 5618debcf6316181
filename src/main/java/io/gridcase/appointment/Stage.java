package io.gridcase.appointment;

/** Where an open recruitment stands (QD-M14). */
public enum Stage {
  /** It was not called for in public yet. */
  PLANNED,
  /** Called for in public; people register. */
  REGISTRATION,
  /** It is checked who may sit the examination. */
  CHECKS,
  /** The examination is held. */
  EXAMINATION,
  /** Whoever decides chooses. */
  DECISION,
  /** The choice is announced and may be objected to. */
  ANNOUNCEMENT,
  /** The choice stands. */
  CHOSEN
}
