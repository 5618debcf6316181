package io.gridcase.gridchange;

import io.gridcase.kernel.ArticleTexts;
import io.gridcase.kernel.Words;
import io.gridcase.officers.Shortages;
import io.gridcase.officers.Shortages.Shortage;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What the city's tables say to a plan: how large grids usually are and who has to serve in them;
 * and which posts the plan forgets. None of it forbids the change, all of it is told.
 */
@Component
class RuleCheck {

  private static final Words WORDS = new Words("gridchange");

  private final SizeRule sizes;
  private final Shortages shortages;
  private final ArticleTexts articles;

  RuleCheck(SizeRule sizes, Shortages shortages, ArticleTexts articles) {
    this.sizes = sizes;
    this.shortages = shortages;
    this.articles = articles;
  }

  /**
   * What a planned grid would lack, by the city's table {@code staffing}.
   *
   * @param held the posts held in the touched grids
   */
  List<Shortage> shortages(Ground ground, PlannedGrid grid, List<Post> held, Locale locale) {
    List<PostKind> staff =
        held.stream().filter(post -> grid.posts().contains(post.id())).map(Post::kind).toList();
    return shortages.of(ground.city(), grid.type(), staff, locale);
  }

  void sizes(Ground ground, Findings findings) {
    for (PlannedGrid grid : ground.plan().grids()) {
      List<String> ids = sizes.needsReason(ground.city(), grid);
      if (!ids.isEmpty()) {
        SizeRule.Side side = sizes.side(ground.city(), grid);
        findings.warning(
            "grid-size",
            List.of(grid.key()),
            locale ->
                Map.of(
                    "grid", ShapeCheck.name(grid),
                    "households", grid.households(),
                    "population", grid.population(),
                    "side", WORDS.of("word.side." + side, locale),
                    "grounds", grounds(ids.stream().map(id -> articles.text(id, locale)), locale)));
      }
    }
  }

  void staff(Ground ground, List<Post> held, Findings findings) {
    Set<Long> known = held.stream().map(Post::id).collect(Collectors.toSet());
    for (PlannedGrid grid : ground.plan().grids()) {
      if (!known.containsAll(grid.posts())) {
        findings.error("post-unknown", grid.key());
      }
      served(ground, grid, held, findings);
    }
    Set<Long> goingOn =
        ground.plan().grids().stream()
            .flatMap(grid -> grid.posts().stream())
            .collect(Collectors.toSet());
    held.stream()
        .filter(post -> !goingOn.contains(post.id()))
        .forEach(
            post ->
                findings.warning(
                    "post-ends",
                    List.of(),
                    null,
                    Map.of(
                        "person",
                        post.person().name(),
                        "grid",
                        ground.touched().get(post.gridId()).name())));
  }

  /** A grid the table asks nobody for may still have nobody whom its cases could come to. */
  private void served(Ground ground, PlannedGrid grid, List<Post> held, Findings findings) {
    if (!shortages(ground, grid, held, Locale.ROOT).isEmpty()) {
      findings.warning(
          "grid-short-staffed",
          List.of(grid.key()),
          locale -> {
            List<Shortage> lacking = shortages(ground, grid, held, locale);
            return Map.of(
                "grid", ShapeCheck.name(grid),
                "posts", joined(lacking.stream().map(Shortage::name), "word.and", locale),
                "grounds", grounds(lacking.stream().map(Shortage::articleText), locale));
          });
    } else if (held.stream()
        .noneMatch(post -> grid.posts().contains(post.id()) && post.kind().handles())) {
      findings.warning(
          "grid-without-officers",
          List.of(grid.key()),
          null,
          Map.of("grid", ShapeCheck.name(grid)));
    }
  }

  /** Articles inside a sentence, without the full stops they end with. */
  private static String grounds(Stream<String> articles, Locale locale) {
    return joined(
        articles.map(article -> article.strip().replaceFirst("[。.]$", "")), "word.between", locale);
  }

  private static String joined(Stream<String> words, String between, Locale locale) {
    return words.distinct().collect(Collectors.joining(WORDS.of(between, locale)));
  }
}
