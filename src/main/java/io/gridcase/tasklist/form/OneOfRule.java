package io.gridcase.tasklist.form;

/** One of several choices; the choice's own value is taken, not the one sent. */
record OneOfRule(Options options) implements ValueRule {

  @Override
  public Object accept(Object raw, Spot spot) {
    var chosen = options.find(raw, spot);
    if (chosen.isEmpty()) {
      spot.refuse("not-an-option");
    }
    return chosen.map(Options.Option::value).orElse(null);
  }

  @Override
  public String text(Object value, Spot spot) {
    return options.find(value, spot).map(Options.Option::label).orElse(null);
  }
}
