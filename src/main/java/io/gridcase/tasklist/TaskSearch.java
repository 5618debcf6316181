package io.gridcase.tasklist;

import io.gridcase.kernel.Refusal;
import java.util.Locale;

/**
 * What somebody wants to see of the inbox.
 *
 * @param q the beginning of a case number, or a part of the name of a type or grid; may be empty
 * @param stage a stage's key; {@code null} for all
 * @param urgent {@code null} for all
 * @param after where the last page ended; {@code null} for the first
 * @param size how many a page holds, from 1 to 100
 */
record TaskSearch(
    View view, String q, String stage, Boolean urgent, Sort sort, String after, int size) {

  private static final int MOST = 100;

  /** The lists of the inbox. */
  enum View {
    MINE,
    AVAILABLE,
    DONE
  }

  /** In what order; in the list of what is done both follow the moment it was done or opened. */
  enum Sort {
    /** The earliest due date first, those without one last. */
    DUE,
    /** The newest first. */
    OPENED
  }

  static TaskSearch of(
      String view, String q, String stage, Boolean urgent, String sort, String after, int size) {
    return new TaskSearch(
        view(view),
        q == null ? "" : q.strip(),
        stage == null || stage.isBlank() ? null : stage.strip(),
        urgent,
        "opened".equals(sort) ? Sort.OPENED : Sort.DUE,
        after == null || after.isBlank() ? null : after,
        Math.max(1, Math.min(size, MOST)));
  }

  private static View view(String name) {
    try {
      return View.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid("task-view-unknown").with("view", name);
    }
  }
}
