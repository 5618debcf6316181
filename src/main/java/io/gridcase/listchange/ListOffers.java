package io.gridcase.listchange;

import io.gridcase.access.Actor;
import io.gridcase.access.ActorPosition;
import io.gridcase.access.CurrentActor;
import io.gridcase.casefile.CourseEntry.Cited;
import io.gridcase.kernel.ArticleTexts;
import io.gridcase.kernel.Level;
import io.gridcase.listchange.Applying.Allowance;
import io.gridcase.registry.OrganisationKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who may apply for changes of the list, told before anybody fills in a form. */
@RestController
class ListOffers {

  private static final List<OrganisationKind> KINDS =
      List.of(OrganisationKind.DEPARTMENT, OrganisationKind.AGENCY);

  /** Whether it may be applied for, and what that rests on; practice rests on nothing. */
  record Offered(boolean allowed, List<Cited> articles) {}

  /** What an organisation the caller speaks for may apply for. */
  record OrganisationOffer(
      long organisationId, String organisation, Offered admission, Offered withdrawal) {}

  /** Organisations of a kind and level. */
  record Applicants(OrganisationKind kind, Level level) {}

  /**
   * What may be applied for.
   *
   * @param organisations those the caller speaks for
   * @param admission who of the city may apply for a type to come onto the list
   * @param withdrawal who of the city may apply for a type to leave it
   */
  record ListOffer(
      List<OrganisationOffer> organisations,
      List<Applicants> admission,
      List<Applicants> withdrawal) {}

  private final Applying applying;
  private final ArticleTexts articles;
  private final CurrentActor actors;

  ListOffers(Applying applying, ArticleTexts articles, CurrentActor actors) {
    this.applying = applying;
    this.articles = articles;
    this.actors = actors;
  }

  /** What the caller may apply for, and who in the city may at all. */
  @GetMapping("/api/applications/list-offers")
  ListOffer offers(Locale locale) {
    Actor actor = actors.get();
    return new ListOffer(
        actor.positions().stream()
            .filter(ActorPosition::speaks)
            .map(it -> offer(actor.city(), it, locale))
            .toList(),
        allowed(actor.city(), Change.ADMISSION),
        allowed(actor.city(), Change.WITHDRAWAL));
  }

  private OrganisationOffer offer(String city, ActorPosition position, Locale locale) {
    return new OrganisationOffer(
        position.organisationId(),
        position.organisation(),
        told(city, Change.ADMISSION, position, locale),
        told(city, Change.WITHDRAWAL, position, locale));
  }

  private Offered told(String city, Change change, ActorPosition position, Locale locale) {
    Allowance allowance = applying.allowance(city, change, position.kind(), position.level());
    return new Offered(
        allowance.allowed(),
        allowance.articles().stream().map(it -> new Cited(it, articles.text(it, locale))).toList());
  }

  private List<Applicants> allowed(String city, Change change) {
    return KINDS.stream()
        .flatMap(kind -> Stream.of(Level.values()).map(level -> new Applicants(kind, level)))
        .filter(it -> applying.allowance(city, change, it.kind(), it.level()).allowed())
        .toList();
  }
}
