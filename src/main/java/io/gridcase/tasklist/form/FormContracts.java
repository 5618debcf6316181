package io.gridcase.tasklist.form;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Forms read once: as long as the text of a form is the same, so is its contract. */
@Component
public class FormContracts {

  private static final int KEPT = 256;

  private final Map<String, FormContract> byText =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, FormContract> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * The contract of a form.
   *
   * @param schema the text of a {@code .form} file
   * @throws MalformedForm when it cannot be used
   */
  public FormContract of(String schema) {
    synchronized (byText) {
      FormContract known = byText.get(schema);
      if (known != null) {
        return known;
      }
    }
    FormContract read = FormContract.parse(schema);
    synchronized (byText) {
      byText.put(schema, read);
    }
    return read;
  }
}
