package io.gridcase.matter;

import java.time.Instant;

/**
 * A report as it was checked at the door: who, where, what. The list gate comes after it.
 *
 * @param city key of the city
 * @param source where it comes from
 * @param typeCode the matter type the reporter chose
 * @param urgent whether it cannot wait
 * @param description what was seen, free text, kept sealed
 * @param grid the grid it lies in
 * @param lng longitude in degrees; null when only the grid is known
 * @param lat latitude in degrees; null when only the grid is known
 * @param locationText the place in words, kept sealed
 * @param discoveredAt when it was found; the clock of reporting up runs from here
 * @param reporter username of the reporter
 * @param reporterName name of the reporter, as shown on the case
 * @param organisationId the organisation the reporter acts for; null for an officer
 */
record Report(
    String city,
    MatterSource source,
    String typeCode,
    boolean urgent,
    String description,
    ReportedGrid grid,
    Double lng,
    Double lat,
    String locationText,
    Instant discoveredAt,
    String reporter,
    String reporterName,
    Long organisationId) {

  /** The grid of a report, as the case keeps it. */
  record ReportedGrid(long id, String name, String type, String placeCode) {}
}
