package io.gridcase.appointment;

import io.gridcase.approval.Objection;
import io.gridcase.kernel.ArticleTexts;
import io.gridcase.kernel.Clocking;
import io.gridcase.kernel.Words;
import io.gridcase.officers.Eligibility;
import io.gridcase.officers.PersonFacts;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.Posts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * What the city's table holds against a candidate. Training is no matter of it: that is a condition
 * for the post to begin (ADR 7).
 */
@Component
class Suitability {

  private static final Words WORDS = new Words("personnel");

  private final Eligibility eligibility;
  private final Posts posts;
  private final Clock clock;

  Suitability(Eligibility eligibility, Posts posts, Clock clock) {
    this.eligibility = eligibility;
    this.posts = posts;
    this.clock = clock;
  }

  /** Every ground against the candidate in the table's order; none means suitable. */
  List<Objection> against(String city, PostKind post, Candidate candidate) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Clocking.ZONE);
    PersonFacts facts =
        new PersonFacts(
            candidate.birthDate(),
            candidate.education(),
            candidate.citizen(),
            candidate.villageLeader(),
            candidate.villageMember() || fullTime(candidate.personId(), today),
            candidate.declared());
    return eligibility.of(city, post, facts, today, Locale.ROOT).stream()
        .map(it -> new Objection(it.code(), ArticleTexts.cited(it.article())))
        .toList();
  }

  /** A ground in words. */
  static String word(String reason, Locale locale) {
    return WORDS.of(
        Eligibility.AGE_UNKNOWN.equals(reason)
            ? "word.EligibilityUnknown." + reason
            : "word.EligibilityObjection." + reason,
        locale);
  }

  /** Where the head may come from the community's bodies, a full-time officer may be it too. */
  private boolean fullTime(Long personId, LocalDate day) {
    return personId != null
        && posts.heldBy(personId, day).stream().anyMatch(it -> it.kind() == PostKind.FULL_TIME);
  }
}
