package io.gridcase.audit;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * On which obligations what happens just now rests. Who carries a step out says so around it, and
 * the journal keeps it with every event told meanwhile: what happened can be traced to its articles
 * without every event knowing them.
 */
@Component
public class LegalBasis {

  /** The time while something rests on its obligations. */
  public interface Span extends AutoCloseable {
    @Override
    void close();
  }

  private final ThreadLocal<List<String>> present = new ThreadLocal<>();

  /**
   * Begins a span; the obligations around it hold again when it is closed.
   *
   * @param articles ids of obligations; with none, what happens meanwhile rests on none
   */
  public Span on(List<String> articles) {
    List<String> around = present.get();
    present.set(articles);
    return () -> {
      if (around == null) {
        present.remove();
      } else {
        present.set(around);
      }
    };
  }

  List<String> present() {
    List<String> articles = present.get();
    return articles == null ? List.of() : articles;
  }
}
