package io.gridcase.approval;

import io.gridcase.kernel.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What applications of some kinds are about. Whoever keeps the register that an approval changes
 * says what the application tells and carries it out.
 */
public interface ApplicationSubject {

  /**
   * One thing an application says.
   *
   * @param label in the reader's language
   * @param value in the reader's language
   */
  record Told(String label, String value) {}

  /** Whether it knows applications of this kind. */
  boolean knows(ApplicationKind kind);

  /** What the application says, in the order of its form. */
  List<Told> tell(String number, Locale locale);

  /** A table's ground against such an application, in words. */
  String objection(String reason, Locale locale);

  /** Why it can no longer be approved, such as a term that is over; empty when it can. */
  Optional<Refusal> againstApproval(String number);

  /**
   * Does what was applied for, in the running transaction.
   *
   * @return what the record keeps of it: references and choices, nothing personal
   */
  Map<String, Object> carryOut(String number);
}
