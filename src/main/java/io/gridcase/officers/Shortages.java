package io.gridcase.officers;

import io.gridcase.personnel.PostKind;
import io.gridcase.registry.Grid;
import io.gridcase.registry.GridType;
import java.util.Arrays;
import java.util.Collection;
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
    return of(grid.city(), grid.type(), held, locale);
  }

  /** What a grid of this type would lack if these posts were held in it, in the table's order. */
  public List<Shortage> of(String city, GridType type, Collection<PostKind> held, Locale locale) {
    Map<String, Object> inputs =
        Map.of(
            "gridType", type.name(),
            "heads", count(held, PostKind.HEAD),
            "fullTime", count(held, PostKind.FULL_TIME),
            // Who serves in an exclusive grid does so beside the duties there.
            "partTime", count(held, PostKind.PART_TIME) + count(held, PostKind.EXCLUSIVE),
            "instructors", count(held, PostKind.INSTRUCTOR));
    return tables.ask(city, "staffing", inputs, "shortage", "StaffShortage", locale).stream()
        .map(each -> new Shortage(each.code(), each.name(), each.article(), each.articleText()))
        .toList();
  }

  /** The posts the city's table asks for in some grid that has nobody, in the table's order. */
  List<String> asked(String city) {
    return Arrays.stream(GridType.values())
        .flatMap(type -> of(city, type, List.of(), Locale.ROOT).stream())
        .map(Shortage::post)
        .distinct()
        .toList();
  }

  private static int count(Collection<PostKind> held, PostKind kind) {
    return (int) held.stream().filter(each -> each == kind).count();
  }
}
