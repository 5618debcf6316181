package io.gridcase.tasklist.form;

import java.util.List;
import java.util.Map;

/**
 * An answer that keeps to its form, converted and split by where each value belongs.
 *
 * @param variables process variables; every field kept as a variable is present, with {@code null}
 *     when it was hidden or left empty, so that no answer of an earlier round lingers
 * @param kept the submission kept with the step, all of it but the party's data, without fields
 *     that have no value
 * @param party the party's personal data, without fields that have no value
 * @param attachments ids of the attachments named anywhere in the answer, in order
 * @param entries what was kept as people read it: the form's labels beside the values
 */
public record Accepted(
    Map<String, Object> variables,
    Map<String, Object> kept,
    Map<String, Object> party,
    List<Long> attachments,
    List<Entry> entries) {

  /**
   * One answered field, never one of a party.
   *
   * @param path where in the submission, such as {@code items[0].name}
   * @param label the field's label in the form
   * @param labelEn the label in English; {@code null} when the form names none
   * @param value the converted value
   * @param text the labels of the chosen options; {@code null} when the value speaks for itself
   */
  public record Entry(String path, String label, String labelEn, Object value, String text) {}
}
