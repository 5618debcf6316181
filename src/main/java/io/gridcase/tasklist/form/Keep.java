package io.gridcase.tasklist.form;

/**
 * Where the value of a field goes once it is accepted; the field's custom property {@code keep}.
 */
enum Keep {
  /** A process variable, read by gateways, timers and decisions; kept with the step as well. */
  VARIABLE,
  /** The submission kept with the step. */
  CASE,
  /** The party's personal data, encrypted and apart from the rest. */
  PARTY
}
