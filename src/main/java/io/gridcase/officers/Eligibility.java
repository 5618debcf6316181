package io.gridcase.officers;

import io.gridcase.kernel.ArticleTexts;
import io.gridcase.personnel.PostKind;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What speaks against giving somebody a post; the city's table {@code officer-eligibility} says it.
 */
@Component
public class Eligibility {

  /** The code of the objection that a birth date is unknown, which no table states. */
  public static final String AGE_UNKNOWN = "AGE_UNKNOWN";

  private static final String WORDS = "EligibilityObjection";

  private final TableWords tables;

  Eligibility(TableWords tables) {
    this.tables = tables;
  }

  /**
   * Every objection, in the table's order; none means eligible.
   *
   * @param day the day on which the age counts, in completed years
   */
  public List<Objection> of(
      String city, PostKind post, PersonFacts facts, LocalDate day, Locale locale) {
    Map<String, Object> inputs = new HashMap<>();
    inputs.put("post", post.name());
    inputs.put("citizen", facts.citizen());
    inputs.put("education", facts.education() == null ? "UNKNOWN" : facts.education().name());
    inputs.put("villageLeader", facts.villageLeader());
    inputs.put("villageMember", facts.villageMember());
    inputs.put("declared", facts.declared());
    List<Objection> objections = new ArrayList<>();
    if (facts.birthDate() == null) {
      objections.add(
          tables.objection("EligibilityUnknown", AGE_UNKNOWN, ArticleTexts.PRACTICE, locale));
    }
    inputs.put("age", age(facts.birthDate(), day));
    tables.ask(city, "officer-eligibility", inputs, "reason", WORDS, locale).stream()
        .filter(each -> facts.birthDate() != null || !ofAge(each))
        .forEach(objections::add);
    return objections;
  }

  /** Completed years on that day; 0 while the birth date is unknown. */
  static int age(LocalDate birthDate, LocalDate day) {
    return birthDate == null ? 0 : Period.between(birthDate, day).getYears();
  }

  private static boolean ofAge(Objection objection) {
    return objection.code().equals("UNDERAGE") || objection.code().equals("OVER_AGE");
  }
}
