package io.gridcase.appointment;

import io.gridcase.kernel.ArticleTexts;
import io.gridcase.kernel.DecisionTables;
import io.gridcase.personnel.PostKind;
import io.gridcase.registry.OrganisationKind;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the city's table {@code post-approval} says of appointments and exits. */
@Component
class PostTable {

  private final DecisionTables tables;

  PostTable(DecisionTables tables) {
    this.tables = tables;
  }

  /** What the table is asked, by its names. */
  static Map<String, Object> facts(Change change, PostKind post, OrganisationKind applicant) {
    return Map.of("change", change.name(), "post", post.name(), "applicantKind", applicant.name());
  }

  /**
   * What the table answers.
   *
   * @param partner the words for who signs along, separated by commas; empty for nobody
   * @param announceDays for how many calendar days the result is announced; 0 for not at all
   * @param articles the obligations of the rule; none for practice
   */
  record Way(boolean allowed, String partner, int announceDays, List<String> articles) {

    /** Whether the department that sends somebody signs along, and so has to be named. */
    boolean department() {
      return List.of(partner.split(",")).contains(Partners.DEPARTMENT);
    }
  }

  Way ask(String city, Map<String, Object> facts) {
    Map<String, Object> rule =
        tables.outputs(city, "post-approval", facts).stream().findFirst().orElseThrow();
    return new Way(
        Boolean.TRUE.equals(rule.get("allowed")),
        String.valueOf(rule.get("partner")),
        ((Number) rule.get("announceDays")).intValue(),
        ArticleTexts.obligations(String.valueOf(rule.get("article"))));
  }
}
