package io.gridcase.tasklist.form;

/** A value computed from the rest; what the browser computed is not taken over. */
record ComputedRule(Feel expression) implements ValueRule {

  @Override
  public Object accept(Object raw, Spot spot) {
    return expression.value(spot.scope().names());
  }

  @Override
  public Object empty(Spot spot) {
    return expression.value(spot.scope().names());
  }
}
