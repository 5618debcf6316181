package io.gridcase.gridchange;

import io.gridcase.kernel.Words;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.Posts;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.Organisations;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What an application says of one planned grid: how large, of what kind, whose, who serves. */
@Component
class PlannedGridTelling {

  private static final Words WORDS = new Words("gridchange");
  private static final Words PEOPLE = new Words("personnel");

  private final SizeRule sizes;
  private final Posts posts;
  private final Organisations organisations;

  PlannedGridTelling(SizeRule sizes, Posts posts, Organisations organisations) {
    this.sizes = sizes;
    this.posts = posts;
    this.organisations = organisations;
  }

  String of(String city, PlannedGrid grid, Locale locale) {
    List<String> parts = new ArrayList<>();
    String size = size(grid.name(), grid.households(), grid.population(), locale);
    parts.add(
        sizes.needsReason(city, grid).isEmpty()
            ? size
            : size + WORDS.of("word.needs-reason." + sizes.side(city, grid), locale));
    parts.add(PEOPLE.of("word.GridType." + grid.type(), locale));
    if (grid.exclusive()) {
      organisations
          .find(grid.managingDepartmentId())
          .map(Organisation::name)
          .ifPresent(name -> parts.add(word("managed", "{name}", name, locale)));
    }
    parts.add(WORDS.of(grid.keeps() == null ? "word.new-code" : "word.same-code", locale));
    parts.add(serving(grid, locale));
    if (!grid.microGrids().isEmpty()) {
      parts.add(word("micro-grids", "{n}", String.valueOf(grid.microGrids().size()), locale));
    }
    return String.join(WORDS.of("word.between", locale), parts);
  }

  static String size(String name, int households, int population, Locale locale) {
    return WORDS
        .of("word.size", locale)
        .replace("{name}", name)
        .replace("{households}", String.valueOf(households))
        .replace("{population}", String.valueOf(population));
  }

  private String serving(PlannedGrid grid, Locale locale) {
    Map<PostKind, List<String>> names = new EnumMap<>(PostKind.class);
    grid.posts().stream()
        .map(posts::findById)
        .flatMap(Optional::stream)
        .forEach(
            (Post post) ->
                names
                    .computeIfAbsent(post.kind(), kind -> new ArrayList<>())
                    .add(post.person().name()));
    if (names.isEmpty()) {
      return WORDS.of("word.nobody-serves", locale);
    }
    List<String> kinds = new ArrayList<>();
    names.forEach(
        (kind, people) ->
            kinds.add(
                PEOPLE.of("word.PostKind." + kind, locale)
                    + " "
                    + String.join(WORDS.of("word.and", locale), people)));
    return String.join(WORDS.of("word.and", locale), kinds);
  }

  private static String word(String key, String what, String value, Locale locale) {
    return WORDS.of("word." + key, locale).replace(what, value);
  }
}
