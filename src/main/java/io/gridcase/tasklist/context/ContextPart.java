package io.gridcase.tasklist.context;

/** One name of the context of tasks; described in {@code docs/task-context.md}. */
interface ContextPart {

  /** The name a form reads it by. */
  String name();

  /** Whether it tells of matters; the forms of other cases read the others only. */
  default boolean ofMatters() {
    return true;
  }

  /** The value as plain JSON values; {@code null} leaves the name out. */
  Object value(Around around);
}
