package io.gridcase.tasklist.context;

/** One name of the context of tasks; described in {@code docs/task-context.md}. */
interface ContextPart {

  /** The name a form reads it by. */
  String name();

  /** The value as plain JSON values; {@code null} leaves the name out. */
  Object value(Around around);
}
