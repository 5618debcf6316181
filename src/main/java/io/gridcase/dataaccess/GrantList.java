package io.gridcase.dataaccess;

import io.gridcase.access.Actor;
import io.gridcase.access.DataTier;
import io.gridcase.approval.Application;
import io.gridcase.approval.ApplicationState;
import io.gridcase.approval.Applications;
import io.gridcase.audit.PersonalDataReads;
import io.gridcase.kernel.ArticleTexts;
import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile.LongestTerm;
import io.gridcase.registry.Organisations;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows people what they asked for and have, and deciders and auditors what others have. */
@Service
@Transactional(readOnly = true)
class GrantList {

  private static final int MOST = 100;

  private final StoredGrants stored;
  private final Grants grants;
  private final Applications applications;
  private final PersonalDataReads reads;
  private final Organisations organisations;
  private final Cities cities;
  private final ArticleTexts articles;

  GrantList(
      StoredGrants stored,
      Grants grants,
      Applications applications,
      PersonalDataReads reads,
      Organisations organisations,
      Cities cities,
      ArticleTexts articles) {
    this.stored = stored;
    this.grants = grants;
    this.applications = applications;
    this.reads = reads;
    this.organisations = organisations;
    this.cities = cities;
    this.articles = articles;
  }

  /**
   * A grant, or what was asked for.
   *
   * @param state where the application stands
   * @param person who asked
   * @param applicant the organisation the person asked for
   * @param decider the organisation that decides
   * @param from absent before it is granted
   * @param inForce whether it opens data today
   * @param uses how often personal data was read by it
   * @param mayRevoke whether the caller may end it
   */
  @Schema(name = "DataGrantRow")
  record Row(
      String number,
      ApplicationState state,
      String person,
      String applicant,
      String decider,
      DataTier tier,
      String place,
      String purpose,
      int askedDays,
      Instant askedAt,
      LocalDate from,
      LocalDate until,
      Instant revokedAt,
      boolean inForce,
      long uses,
      boolean mayRevoke) {}

  /** Grants, the newest first. */
  @Schema(name = "DataGrantPage")
  record GrantPage(List<Row> items, String next, long total) {}

  /**
   * What may be asked for.
   *
   * @param tiers those one has to ask for
   * @param days the longest term, in calendar days
   * @param articles what the term rests on, in words
   */
  @Schema(name = "DataGrantTerms")
  record GrantTerms(List<DataTier> tiers, int days, List<String> articles) {}

  /**
   * A part of the grants.
   *
   * @param after the number the part before ended with; null at the beginning
   * @throws io.gridcase.kernel.Refusal {@code role-missing} (403) for somebody who decides on none
   */
  GrantPage page(boolean mine, boolean inForce, String after, int size, Actor actor) {
    Specification<DataGrant> asked = mine ? grants.mine(actor) : grants.overseen(actor);
    if (inForce) {
      asked = asked.and(inForce(grants.today()));
    }
    long total = stored.count(asked);
    Specification<DataGrant> rest =
        after == null ? asked : asked.and((g, q, b) -> b.lessThan(g.get("number"), after));
    int rows = Math.max(1, Math.min(MOST, size));
    List<DataGrant> found =
        stored.findBy(
            rest, q -> q.sortBy(Sort.by(Sort.Direction.DESC, "number")).limit(rows + 1).all());
    List<DataGrant> shown = found.stream().limit(rows).toList();
    Map<String, Long> uses =
        reads.byGrant(shown.stream().map(DataGrant::number).collect(Collectors.toSet()));
    return new GrantPage(
        shown.stream().map(each -> row(each, uses, actor)).toList(),
        found.size() > rows ? shown.get(rows - 1).number() : null,
        total);
  }

  /** What may be asked for in the actor's city. */
  GrantTerms terms(Actor actor, Locale locale) {
    LongestTerm term = cities.profile(actor.city()).terms().dataAccess();
    return new GrantTerms(
        List.of(DataTier.PERSONAL, DataTier.SENSITIVE),
        term.days(),
        Stream.of(term.article().split(",")).map(id -> articles.text(id.strip(), locale)).toList());
  }

  private static Specification<DataGrant> inForce(LocalDate today) {
    return (g, q, b) ->
        b.and(
            b.isNull(g.get("revokedAt")),
            b.lessThanOrEqualTo(g.get("grantedFrom"), today),
            b.greaterThanOrEqualTo(g.get("grantedUntil"), today));
  }

  private Row row(DataGrant grant, Map<String, Long> uses, Actor actor) {
    Application application = applications.get(grant.number());
    boolean inForce = grant.inForce(grants.today());
    return new Row(
        grant.number(),
        application.state(),
        application.submitterName(),
        application.applicant(),
        organisations.find(grant.approvingId()).map(each -> each.name()).orElse(null),
        grant.tier(),
        grant.placeName(),
        grant.purpose(),
        grant.askedDays(),
        application.submittedAt(),
        grant.grantedFrom(),
        grant.grantedUntil(),
        grant.revokedAt(),
        inForce,
        uses.getOrDefault(grant.number(), 0L),
        inForce && grants.decides(actor, grant));
  }
}
