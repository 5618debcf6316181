package io.gridcase.conformance;

/** A rule of the models that one element breaks, told so that its author finds the place. */
record Violation(String file, String element, String rule) {

  @Override
  public String toString() {
    return file + ": " + element + ": " + rule;
  }
}
