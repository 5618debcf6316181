package io.gridcase.approval;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import java.time.Instant;
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
   * @param page the address of the page that shows all of it; null where there is none
   */
  record Told(String label, String value, @JsonInclude(Include.NON_NULL) String page) {

    /** Something no page shows more of. */
    public Told(String label, String value) {
      this(label, value, null);
    }
  }

  /** Whether it knows applications of this kind. */
  boolean knows(ApplicationKind kind);

  /** What the application says, in the order of its form. */
  List<Told> tell(String number, Locale locale);

  /** A table's ground against such an application, in words. */
  String objection(String reason, Locale locale);

  /**
   * What the city's tables read of it by now, by their names; for kinds that may change between two
   * submissions.
   */
  default Map<String, Object> facts(String number) {
    return Map.of();
  }

  /** The grounds the city's tables have against it by now; the application is refused with them. */
  default List<Objection> objections(String number) {
    return List.of();
  }

  /**
   * What a form of this kind offers to choose from, by the names its forms read; see {@code
   * docs/task-context.md}.
   */
  default Map<String, Object> context(String number) {
    return Map.of();
  }

  /**
   * Does what a step of this kind brings.
   *
   * @throws Refusal why it cannot be done yet
   */
  default void advance(String number, Advance step) {}

  /**
   * Since when the limit of a stage counts, when that is another moment than the step's opening,
   * such as the end of a day said in public; empty when it counts from the opening.
   */
  default Optional<Instant> countsFrom(String number, String stage) {
    return Optional.empty();
  }

  /** Undoes what was prepared: the application comes to nothing. */
  default void withdraw(String number) {}

  /**
   * The organisations a table calls by a word only this kind knows, such as {@code TOWN}.
   *
   * @param approving the level that decides
   * @throws Refusal {@code no-approving-body} when the register has none there
   */
  default List<Long> partners(String number, String partner, Level approving) {
    return List.of();
  }

  /** Why it can no longer be approved, such as a term that is over; empty when it can. */
  Optional<Refusal> againstApproval(String number);

  /**
   * Does what was applied for, in the running transaction.
   *
   * @return what the record keeps of it: references and choices, nothing personal
   */
  Map<String, Object> carryOut(String number);
}
