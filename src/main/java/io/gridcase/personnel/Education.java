package io.gridcase.personnel;

/** The highest completed schooling of a person, as the eligibility tables name it. */
public enum Education {
  PRIMARY,
  JUNIOR,
  SENIOR,
  COLLEGE,
  BACHELOR
}
