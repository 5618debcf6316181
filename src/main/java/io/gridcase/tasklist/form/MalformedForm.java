package io.gridcase.tasklist.form;

import java.util.List;

/** A {@code .form} file that cannot serve as a contract, with everything that is wrong in it. */
public final class MalformedForm extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<String> faults;

  MalformedForm(List<String> faults) {
    super("The form cannot be used: " + String.join("; ", faults));
    this.faults = List.copyOf(faults);
  }

  /** What is wrong, each naming the component, in English for process owners and the build. */
  public List<String> faults() {
    return faults;
  }
}
