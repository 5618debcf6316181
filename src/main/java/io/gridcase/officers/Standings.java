package io.gridcase.officers;

import io.gridcase.officers.Roll.Attended;
import io.gridcase.personnel.PostKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells how people stand with training; people with the same posts and hours stand alike. */
@Component
class Standings {

  private final TrainingRules rules;

  Standings(TrainingRules rules) {
    this.rules = rules;
  }

  private record Question(Set<PostKind> posts, Attended attended) {}

  /** Answers for many people of one city in one year, asking the table once for those alike. */
  final class Asked {
    private final String city;
    private final int year;
    private final Locale locale;
    private final Map<Question, TrainingStanding> known = new HashMap<>();

    private Asked(String city, int year, Locale locale) {
      this.city = city;
      this.year = year;
      this.locale = locale;
    }

    TrainingStanding of(Collection<PostKind> posts, Attended attended) {
      return known.computeIfAbsent(new Question(Set.copyOf(posts), attended), this::judged);
    }

    private TrainingStanding judged(Question question) {
      Attended attended = question.attended();
      List<PostKind> posts = List.copyOf(question.posts());
      return new TrainingStanding(
          year,
          attended.hours(),
          rules.minimum(city, posts),
          attended.preJobPassed(),
          attended.recorded(),
          rules.shortages(city, posts, attended.hours(), attended.preJobPassed(), locale));
    }
  }

  /** A conversation about the people of a city in a year. */
  Asked in(String city, int year, Locale locale) {
    return new Asked(city, year, locale);
  }
}
