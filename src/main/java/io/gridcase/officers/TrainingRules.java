package io.gridcase.officers;

import io.gridcase.kernel.DecisionTables;
import io.gridcase.personnel.PostKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What training a post asks for; the city's table {@code training} says it. */
@Component
public class TrainingRules {

  /** The table's word for too few hours in the year. */
  public static final String YEARLY_HOURS = "YEARLY_HOURS";

  /** The table's word for a pre-job training that was not passed. */
  public static final String PRE_JOB = "PRE_JOB";

  private static final String TABLE = "training";

  /** No year has more hours, in quarters. */
  private static final int MOST = 366 * 24 * 4;

  private final DecisionTables tables;
  private final TableWords words;

  TrainingRules(DecisionTables tables, TableWords words) {
    this.tables = tables;
    this.words = words;
  }

  /** What is missing for any of these posts, each thing once. */
  public List<Objection> shortages(
      String city,
      Collection<PostKind> posts,
      BigDecimal hours,
      boolean preJobPassed,
      Locale locale) {
    List<Objection> all = new ArrayList<>();
    for (PostKind post : posts.stream().sorted().distinct().toList()) {
      words
          .ask(
              city,
              TABLE,
              inputs(post, hours.doubleValue(), preJobPassed),
              "shortage",
              "TrainingShortage",
              locale)
          .stream()
          .filter(each -> all.stream().noneMatch(known -> known.code().equals(each.code())))
          .forEach(all::add);
    }
    return all;
  }

  /** What keeps somebody without a passed pre-job training out of a post; empty if nothing. */
  public Optional<Objection> preJob(String city, PostKind post, Locale locale) {
    return shortages(city, List.of(post), TrainingCourse.hours(MOST), false, locale).stream()
        .filter(each -> each.code().equals(PRE_JOB))
        .findFirst();
  }

  /**
   * The hours a year these posts ask for: the fewest, in quarters, with which the table no longer
   * speaks of hours. Found by asking the table, which knows no figure but its rules.
   *
   * @return null where no hours are asked for
   */
  public BigDecimal minimum(String city, Collection<PostKind> posts) {
    return posts.stream()
        .distinct()
        .map(post -> minimum(city, post))
        .filter(Objects::nonNull)
        .max(BigDecimal::compareTo)
        .orElse(null);
  }

  private BigDecimal minimum(String city, PostKind post) {
    if (!shortOf(city, post, 0)) {
      return null;
    }
    int few = 0;
    int enough = MOST;
    while (enough - few > 1) {
      int middle = (few + enough) / 2;
      if (shortOf(city, post, middle)) {
        few = middle;
      } else {
        enough = middle;
      }
    }
    return TrainingCourse.hours(enough);
  }

  private boolean shortOf(String city, PostKind post, int quarters) {
    return tables.outputs(city, TABLE, inputs(post, quarters / 4.0, true)).stream()
        .anyMatch(hit -> YEARLY_HOURS.equals(hit.get("shortage")));
  }

  private static Map<String, Object> inputs(PostKind post, double hours, boolean preJobPassed) {
    return Map.of("post", post.name(), "hoursThisYear", hours, "preJobPassed", preJobPassed);
  }
}
