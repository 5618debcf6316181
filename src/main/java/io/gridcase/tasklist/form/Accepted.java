package io.gridcase.tasklist.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An answer that keeps to its form, converted and split by where each value belongs.
 *
 * @param variables process variables; every field kept as a variable is present, with {@code null}
 *     when it was hidden or left empty, so that no answer of an earlier round lingers
 * @param kept the submission kept with the step, all of it but the party's data, without fields
 *     that have no value
 * @param party the party's personal data, without fields that have no value
 * @param files the attachments named anywhere in the answer, by field
 * @param entries what was kept as people read it: the form's labels beside the values
 */
public record Accepted(
    Map<String, Object> variables,
    Map<String, Object> kept,
    Map<String, Object> party,
    List<Files> files,
    List<Entry> entries) {

  /** Ids of all attachments in the order of the form. */
  public List<Long> attachments() {
    return files.stream().flatMap(it -> it.ids().stream()).toList();
  }

  /**
   * The attachments of one field.
   *
   * @param path where in the submission
   * @param ids of the attachments
   * @param accept what types the form asks for, as in the attribute {@code accept} of HTML; empty
   *     for any
   */
  public record Files(String path, List<Long> ids, String accept) {

    /** Whether the form takes a file of this media type and name. */
    public boolean takes(String type, String name) {
      return accept.isEmpty()
          || Stream.of(accept.split(",")).map(String::strip).anyMatch(it -> fits(it, type, name));
    }

    private static boolean fits(String pattern, String type, String name) {
      if (pattern.startsWith(".")) {
        return name.toLowerCase(Locale.ROOT).endsWith(pattern.toLowerCase(Locale.ROOT));
      }
      return pattern.endsWith("/*")
          ? type.startsWith(pattern.substring(0, pattern.length() - 1))
          : type.equals(pattern);
    }
  }

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
