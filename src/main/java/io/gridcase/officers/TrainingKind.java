package io.gridcase.officers;

/** What a training is for (岗前培训、日常培训). */
public enum TrainingKind {
  /** Before the first day in a post, with a test (LZ-21, QD-M16, DY-14). */
  PRE_JOB,
  /** While serving. */
  REGULAR
}
