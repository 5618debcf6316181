package io.gridcase.gridfile;

import io.gridcase.kernel.Refusal;
import java.time.LocalDate;

/** What every change of something that is there already is held against. */
final class Fresh {

  private Fresh() {}

  /**
   * Lets a change of what the caller saw pass.
   *
   * @throws Refusal {@code file-changed} (409) when somebody changed it since
   */
  static void require(long present, long seen) {
    if (present != seen) {
      throw Refusal.conflict("file-changed");
    }
  }

  /**
   * Lets a day pass that is not before the first.
   *
   * @throws Refusal {@code until-before-from} (422)
   */
  static void requireOrder(LocalDate first, LocalDate day) {
    if (day.isBefore(first)) {
      throw Refusal.invalid("until-before-from").with("from", first);
    }
  }
}
