package io.gridcase.matterlist;

import java.time.LocalDate;

/**
 * An entry of a matter list before it is stored.
 *
 * @param code stays the same from edition to edition
 * @param group the group's number in the city's regulation
 * @param urgent whether cases of this type are urgent unless the reporter says otherwise
 * @param until the last day on which cases of it are opened; null for good
 * @param application the number of the application it was admitted by; null from the first list
 */
public record ListedItem(
    String code,
    String group,
    String groupName,
    String name,
    Category category,
    Responsibility responsibility,
    boolean urgent,
    LocalDate until,
    String application) {

  /** An entry of a first list: for good, without an application. */
  ListedItem(
      String code,
      String group,
      String groupName,
      String name,
      Category category,
      Responsibility responsibility,
      boolean urgent) {
    this(code, group, groupName, name, category, responsibility, urgent, null, null);
  }
}
