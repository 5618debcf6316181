package io.gridcase.listchange;

/** What is to happen to the list, as the table {@code list-approval} calls it. */
enum Change {
  /** A type comes onto it. */
  ADMISSION,
  /** A type comes onto it for a time. */
  TEMPORARY_ADMISSION,
  /** A type leaves it. */
  WITHDRAWAL
}
