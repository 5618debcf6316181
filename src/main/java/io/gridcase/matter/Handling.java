package io.gridcase.matter;

/** Who brought the result; the table {@code verification} reads it. */
public enum Handling {
  OFFICER,
  AGENCY,
  DEPARTMENT
}
