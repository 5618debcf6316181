package io.gridcase.tasklist;

/** Where a step stands for the people whose inbox it is in. */
public enum StepState {
  /** Waits for somebody. */
  OPEN,
  /** Was submitted. */
  DONE,
  /** The case moved past it before anybody submitted it. */
  CANCELLED
}
