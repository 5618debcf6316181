package io.gridcase.matter;

/**
 * Who brings a report in.
 *
 * @param username the account; of a resident without one a mark that no account can have
 * @param name as shown on the case
 * @param organisationId the organisation acted for; null for officers and residents
 */
record Reporter(String username, String name, Long organisationId) {

  /** A resident on the public pages; what the page tells of the person stands with the party. */
  static final Reporter RESIDENT = new Reporter("-", "群众", null);

  /** Whether the case came from this reporter. */
  boolean is(Matter matter) {
    return username.equals(matter.reporter());
  }
}
