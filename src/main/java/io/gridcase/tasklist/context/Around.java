package io.gridcase.tasklist.context;

import io.gridcase.matter.Matter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** What a task is about, while its form is put together. */
public final class Around {

  private final String number;
  private final Matter matter;
  private final String stepKey;
  private final Long departmentId;
  private final Map<String, Object> looked = new HashMap<>();

  /**
   * A task of a case.
   *
   * @param number the case
   * @param matter the case, when it is a matter; {@code null} for other kinds
   * @param stepKey the step, such as {@code task_accept}
   * @param departmentId the department inside department handling; {@code null} elsewhere
   */
  public Around(String number, Matter matter, String stepKey, Long departmentId) {
    this.number = number;
    this.matter = matter;
    this.stepKey = stepKey;
    this.departmentId = departmentId;
  }

  /** The number of the case. */
  public String number() {
    return number;
  }

  /** The case, when it is a matter; {@code null} for other kinds. */
  public Matter matter() {
    return matter;
  }

  /** The step, such as {@code task_accept}. */
  public String stepKey() {
    return stepKey;
  }

  /** The department inside department handling; {@code null} elsewhere. */
  public Long departmentId() {
    return departmentId;
  }

  /** What several parts ask for, looked up once. */
  @SuppressWarnings("unchecked")
  <T> T once(String what, Supplier<T> lookUp) {
    if (!looked.containsKey(what)) {
      looked.put(what, lookUp.get());
    }
    return (T) looked.get(what);
  }
}
