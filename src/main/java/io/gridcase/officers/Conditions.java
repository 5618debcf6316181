package io.gridcase.officers;

import io.gridcase.kernel.ArticleTexts;
import io.gridcase.kernel.Refusal;
import io.gridcase.personnel.Person;
import io.gridcase.personnel.PostKind;
import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile.Confidentiality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * What must be so before somebody serves: the training before the post passed where the city's
 * table asks for it, confidentiality promised where the city asks for that, the announcement over.
 */
@Component
public class Conditions {

  /** Confidentiality is promised. */
  public static final String CONFIDENTIALITY = "CONFIDENTIALITY";

  /** The announcement is over. */
  public static final String ANNOUNCEMENT = "ANNOUNCEMENT";

  private static final String WORDS = "PostCondition";

  private final TrainingRules training;
  private final Roll roll;
  private final Confidences confidences;
  private final Cities cities;
  private final TableWords words;

  Conditions(
      TrainingRules training, Roll roll, Confidences confidences, Cities cities, TableWords words) {
    this.training = training;
    this.roll = roll;
    this.confidences = confidences;
    this.cities = cities;
    this.words = words;
  }

  /**
   * The conditions of a post, met or not.
   *
   * @param announcedUntil the last day of the announcement; null where there is none
   * @param day the day on which they are looked at
   */
  public List<Condition> of(
      Person person, PostKind post, LocalDate announcedUntil, LocalDate day, Locale locale) {
    List<Condition> all = new ArrayList<>();
    boolean passed = roll.attended(person.city(), person.id(), day).preJobPassed();
    training
        .preJob(person.city(), post, locale)
        .ifPresent(
            rule -> all.add(condition(TrainingRules.PRE_JOB, passed, rule.article(), locale)));
    Confidentiality asked = cities.profile(person.city()).confidentiality();
    if (asked != null) {
      boolean promised = confidences.promised(person.id(), person.city()).isPresent();
      all.add(condition(CONFIDENTIALITY, promised, asked.article(), locale));
    }
    if (announcedUntil != null) {
      boolean over = day.isAfter(announcedUntil);
      all.add(condition(ANNOUNCEMENT, over, ArticleTexts.PRACTICE, locale));
    }
    return all;
  }

  /**
   * Lets a post begin only when its conditions are met.
   *
   * @throws Refusal {@code post-conditions-missing} (409) with the articles
   */
  public void require(Person person, PostKind post, LocalDate announcedUntil, LocalDate day) {
    List<Condition> missing =
        of(person, post, announcedUntil, day, Locale.CHINESE).stream()
            .filter(each -> !each.met())
            .toList();
    if (!missing.isEmpty()) {
      throw Refusal.conflict("post-conditions-missing")
          .with("missing", missing.stream().map(each -> Missing.valueOf(each.code())).toList())
          .citing(
              missing.stream()
                  .map(Condition::article)
                  .filter(each -> !each.equals(ArticleTexts.PRACTICE))
                  .distinct()
                  .toList());
    }
  }

  private Condition condition(String code, boolean met, String article, Locale locale) {
    Objection told = words.objection(WORDS, code, article, locale);
    return new Condition(code, told.name(), met, article, told.articleText());
  }

  /** A condition that is not met; refusals tell it in the language of who asks. */
  enum Missing {
    PRE_JOB,
    CONFIDENTIALITY,
    ANNOUNCEMENT
  }
}
