package io.gridcase.appointment;

/** What somebody may do with the candidates of an appointment where it stands. */
enum Part {
  /** Name another person, while the application is back with who applied. */
  NAME,
  /** Take candidates down and strike them off. */
  REGISTER,
  /** Say who may sit the examination. */
  CHECK,
  /** Enter results. */
  SCORE,
  /** Choose who is to hold which post. */
  CHOOSE,
  /** Drop somebody the announcement brought something to light about. */
  DROP
}
