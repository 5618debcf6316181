package io.gridcase.tasklist.form;

/** A box to tick; a required one must be ticked. */
record CheckboxRule() implements ValueRule {

  @Override
  public Object accept(Object raw, Spot spot) {
    if (raw instanceof Boolean) {
      return raw;
    }
    spot.refuse("wrong-type");
    return null;
  }

  @Override
  public boolean isEmpty(Object raw) {
    return raw == null || Boolean.FALSE.equals(raw);
  }

  @Override
  public Object empty(Spot spot) {
    return false;
  }
}
