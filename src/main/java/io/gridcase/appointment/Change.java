package io.gridcase.appointment;

/** What is to happen to a post; the word the table {@code post-approval} knows it by. */
enum Change {
  /** Somebody known is to hold it (选任、选配). */
  APPOINTMENT,
  /** Somebody is sought for it in public (公开招聘). */
  RECRUITMENT,
  /** Its holder leaves: resigned, retired, transferred (退出). */
  EXIT,
  /** Its holder is dismissed or found unfit (解聘). */
  DISMISSAL
}
