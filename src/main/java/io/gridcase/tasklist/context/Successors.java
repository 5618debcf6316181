package io.gridcase.tasklist.context;

import io.gridcase.casefile.CaseKinds;
import org.springframework.stereotype.Component;

/** Who may take over from an officer who leaves. */
@Component
class Successors implements ContextPart {

  private final CaseKinds cases;

  Successors(CaseKinds cases) {
    this.cases = cases;
  }

  @Override
  public String name() {
    return "successors";
  }

  @Override
  public boolean ofMatters() {
    return false;
  }

  @Override
  public Object value(Around around) {
    return cases.context(around.number()).get(name());
  }
}
