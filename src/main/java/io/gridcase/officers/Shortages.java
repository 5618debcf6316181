package io.gridcase.officers;

import io.gridcase.personnel.PostKind;
import io.gridcase.registry.Grid;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The posts a grid lacks; which ones it must have, its city's table {@code staffing} says. */
@Component
public class Shortages {

  /**
   * A post nobody holds, or too few.
   *
   * @param post the table's word for it
   * @param name what people call it
   * @param article the obligation that asks for it, or {@code practice}
   */
  public record Shortage(String post, String name, String article, String articleText) {}

  private final TableWords tables;

  Shortages(TableWords tables) {
    this.tables = tables;
  }

  /** What the grid lacks when these posts are held in it, in the table's order. */
  public List<Shortage> of(Grid grid, Collection<PostKind> held, Locale locale) {
    return in(locale).of(grid, held);
  }

  /**
   * A conversation about many grids: grids staffed alike are asked about once, for an evaluation
   * parses every cell of the table anew.
   */
  public Asked in(Locale locale) {
    return new Asked(locale);
  }

  /** Answers for many grids; not for keeping, for tables change. */
  public final class Asked {
    private final Locale locale;
    private final Map<Question, List<Shortage>> known = new HashMap<>();

    private Asked(Locale locale) {
      this.locale = locale;
    }

    /** What the grid lacks when these posts are held in it, in the table's order. */
    public List<Shortage> of(Grid grid, Collection<PostKind> held) {
      return known.computeIfAbsent(
          new Question(grid.city(), inputs(grid, held)), each -> lacking(each, locale));
    }
  }

  private record Question(String city, Map<String, Object> inputs) {}

  private List<Shortage> lacking(Question question, Locale locale) {
    return tables
        .ask(question.city(), "staffing", question.inputs(), "shortage", "StaffShortage", locale)
        .stream()
        .map(each -> new Shortage(each.code(), each.name(), each.article(), each.articleText()))
        .toList();
  }

  private static Map<String, Object> inputs(Grid grid, Collection<PostKind> held) {
    return Map.of(
        "gridType", grid.type().name(),
        "heads", count(held, PostKind.HEAD),
        "fullTime", count(held, PostKind.FULL_TIME),
        // Who serves in an exclusive grid does so beside the duties there.
        "partTime", count(held, PostKind.PART_TIME) + count(held, PostKind.EXCLUSIVE),
        "instructors", count(held, PostKind.INSTRUCTOR));
  }

  private static int count(Collection<PostKind> held, PostKind kind) {
    return (int) held.stream().filter(each -> each == kind).count();
  }
}
