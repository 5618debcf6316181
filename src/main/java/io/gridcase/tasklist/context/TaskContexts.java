package io.gridcase.tasklist.context;

import io.gridcase.tasklist.form.FormContract;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Puts together what a form reads beside the answer. The same context goes to the browser and is
 * checked against on the server, so a choice that was not on offer is refused.
 */
@Component
public class TaskContexts {

  private final List<ContextPart> parts;

  TaskContexts(List<ContextPart> parts) {
    this.parts = parts;
  }

  /** The part of the context that the form mentions; nothing else is looked up. */
  public Map<String, Object> of(Around around, FormContract form) {
    Map<String, Object> context = new TreeMap<>();
    boolean matter = around.matter() != null;
    for (ContextPart part : parts) {
      boolean asked = part.ofMatters() == matter && form.mentions(part.name());
      Object value = asked ? part.value(around) : null;
      if (value != null) {
        context.put(part.name(), value);
      }
    }
    return context;
  }

  /** Every name a form may read. */
  public List<String> names() {
    return parts.stream().map(ContextPart::name).sorted().toList();
  }
}
