package io.gridcase.audit;

import java.util.Optional;

/**
 * Tells what a number in the record stands for that is no case's; each capability knows its own.
 */
public interface RecordedSubjects {

  /**
   * What a number stands for.
   *
   * @param kind what it is, such as {@code HOUSEHOLD}
   * @param gridId the grid it lies in; null when it is not known any longer
   */
  record Subject(String kind, Long gridId, String gridName) {}

  /** What it stands for; empty when it is another capability's. */
  Optional<Subject> subject(String number);
}
