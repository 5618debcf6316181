package io.gridcase.registry;

/** What an organisation is in grid service management. */
public enum OrganisationKind {
  /** A grid service management body (网格化机构、综治中心、指挥中心). */
  AGENCY,
  /** A linked department (联动部门) or its local office, told apart by its function. */
  DEPARTMENT,
  /** An approving body: party committee and government, leading group office. */
  AUTHORITY,
  /** A village or residents' committee: self-governing, a first receiver in Quzhou, no agency. */
  COMMITTEE
}
