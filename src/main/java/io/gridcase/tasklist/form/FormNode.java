package io.gridcase.tasklist.form;

import java.util.List;
import java.util.Map;

/** A component of a form that says something about the answer. */
sealed interface FormNode permits FieldNode, GroupNode, ListNode {

  /** Names below the enclosing component under which the value stands; empty for a plain group. */
  List<Object> path();

  /**
   * Judges what was sent for this component.
   *
   * @param check the answer
   * @param base where the enclosing component stands
   * @param scope what expressions see here
   * @param hidden whether something around hides it
   */
  void check(Check check, List<Object> base, Scope scope, boolean hidden);

  /** Adds what the browser's form would hold for this component to the scope of expressions. */
  void fill(Map<String, Object> root, Check check, List<Object> base);
}
