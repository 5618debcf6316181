package io.gridcase.listchange;

import io.gridcase.matterlist.Category;
import io.gridcase.matterlist.Responsibility;
import java.time.LocalDate;
import java.util.List;

/**
 * All an application says at one time.
 *
 * @param typeCode null until a type that comes onto the list has its code
 * @param until the last day of a temporary admission; null otherwise
 */
record Said(
    Change change,
    String typeCode,
    String name,
    String group,
    String groupName,
    Category category,
    Responsibility responsibility,
    boolean urgent,
    LocalDate until,
    Content content) {

  static Said of(ListChange it, Content content) {
    return new Said(
        it.change(),
        it.typeCode(),
        it.typeName(),
        it.groupNumber(),
        it.groupName(),
        it.category(),
        it.responsibility(),
        it.urgent(),
        it.admittedUntil(),
        content);
  }

  /** The same as an applicant would send it. */
  AdmissionRequest asked(long organisationId) {
    return new AdmissionRequest(
        organisationId,
        name,
        group,
        category,
        responsibility,
        urgent,
        until,
        content.reason(),
        content.guarantees(),
        content.nature(),
        List.of());
  }
}
