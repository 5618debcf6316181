package io.gridcase.tasklist.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Any of several choices, each at most once. */
record SomeOfRule(Options options) implements ValueRule {

  @Override
  public Object accept(Object raw, Spot spot) {
    if (!(raw instanceof List<?> sent)) {
      spot.refuse("wrong-type");
      return null;
    }
    List<Object> chosen = new ArrayList<>();
    for (Object value : sent) {
      var option = options.find(value, spot);
      if (option.isEmpty()) {
        spot.refuse("not-an-option");
        return null;
      }
      if (chosen.contains(option.get().value())) {
        spot.refuse("repeated");
        return null;
      }
      chosen.add(option.get().value());
    }
    return chosen;
  }

  @Override
  public Object empty(Spot spot) {
    return List.of();
  }

  @Override
  public String text(Object value, Spot spot) {
    return ((List<?>) value)
        .stream()
            .map(it -> options.find(it, spot).map(Options.Option::label).orElse("" + it))
            .collect(Collectors.joining("、"));
  }
}
