package io.gridcase.matterlist;

import io.gridcase.access.Actor;
import io.gridcase.access.ActorPosition;
import io.gridcase.access.CurrentActor;
import io.gridcase.access.Role;
import io.gridcase.kernel.ArticleTexts;
import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile.LongestTerm;
import io.gridcase.registry.OrganisationKind;
import io.gridcase.registry.Place;
import io.gridcase.registry.Places;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds the body of a county to go through its matter list again (ZJ-26), and takes down that it
 * did: a new edition is a review, and so is the conclusion that nothing needs to change.
 */
@Component
@Transactional
class ListReviews {

  private final StoredListReviews reviews;
  private final MatterLists lists;
  private final Cities cities;
  private final Places places;
  private final ArticleTexts texts;
  private final CurrentActor actors;
  private final Clock clock;

  ListReviews(
      StoredListReviews reviews,
      MatterLists lists,
      Cities cities,
      Places places,
      ArticleTexts texts,
      CurrentActor actors,
      Clock clock) {
    this.reviews = reviews;
    this.lists = lists;
    this.cities = cities;
    this.places = places;
    this.texts = texts;
    this.actors = actors;
    this.clock = clock;
  }

  /**
   * When a list is to be gone through again.
   *
   * @param lastOn the last review, or the first day of the edition in force
   * @param conclusion what came of the last review; absent when a new edition did
   * @param dueOn the last day for the next one
   * @param article what asks for it, in words
   */
  record ReviewDue(
      String county,
      String countyName,
      LocalDate lastOn,
      String conclusion,
      String person,
      LocalDate dueOn,
      boolean overdue,
      String article) {}

  /** The reviews the caller's agencies of county level answer for; none in other cities. */
  @Transactional(readOnly = true)
  public List<ReviewDue> due(Locale locale) {
    Actor actor = actors.get();
    LongestTerm term = cities.profile(actor.city()).terms().listReview();
    if (term == null) {
      return List.of();
    }
    return counties(actor).flatMap(each -> due(actor.city(), each, term, locale)).toList();
  }

  /**
   * Takes a review down that changes nothing; what changes something is applied for.
   *
   * @throws Refusal {@code list-review-not-asked} (409) in a city that does not ask for it, {@code
   *     list-review-not-yours} (403)
   */
  public long review(String countyCode, String conclusion) {
    Actor actor = actors.get();
    Place county =
        counties(actor)
            .filter(each -> each.code().equals(countyCode))
            .findFirst()
            .orElseThrow(() -> Refusal.forbidden("list-review-not-yours"));
    if (cities.profile(actor.city()).terms().listReview() == null) {
      throw Refusal.conflict("list-review-not-asked");
    }
    return reviews
        .save(new ListReview(county.code(), LocalDate.now(clock), conclusion.strip(), actor))
        .id();
  }

  private Stream<ReviewDue> due(String city, Place county, LongestTerm term, Locale locale) {
    LocalDate today = LocalDate.now(clock);
    return lists.inForce(city, county.code(), today).stream()
        .map(
            edition -> {
              Optional<ListReview> review =
                  reviews
                      .findFirstByCityAndCountyCodeOrderByReviewedOnDescIdDesc(city, county.code())
                      .filter(each -> !each.reviewedOn().isBefore(edition.inForceFrom()));
              LocalDate last = review.map(ListReview::reviewedOn).orElse(edition.inForceFrom());
              LocalDate dueOn = last.plusDays(term.days());
              return new ReviewDue(
                  county.code(),
                  county.name(),
                  last,
                  review.map(ListReview::conclusion).orElse(null),
                  review.map(ListReview::reviewedByName).orElse(null),
                  dueOn,
                  dueOn.isBefore(today),
                  texts.text(term.article().split(",")[0], locale));
            });
  }

  private Stream<Place> counties(Actor actor) {
    return actor.positions().stream()
        .filter(each -> each.kind() == OrganisationKind.AGENCY && each.level() == Level.COUNTY)
        .filter(each -> each.roles().contains(Role.HEAD) || each.roles().contains(Role.DISPATCHER))
        .map(ActorPosition::placePrefix)
        .distinct()
        .map(prefix -> places.get(prefix + "0".repeat(12 - prefix.length())));
  }
}
