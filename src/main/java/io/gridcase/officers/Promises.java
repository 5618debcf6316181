package io.gridcase.officers;

import io.gridcase.access.Actor;
import io.gridcase.access.ActorPosition;
import io.gridcase.kernel.Refusal;
import io.gridcase.officers.Change.PaperPromise;
import io.gridcase.officers.OfficerRights.Area;
import io.gridcase.personnel.People;
import io.gridcase.personnel.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes promises of confidentiality: from oneself, or on paper through an agency of the area. */
@Component
@Transactional
class Promises {

  private final OfficerRights rights;
  private final People people;
  private final PeopleOfArea known;
  private final Confidences confidences;
  private final Clock clock;

  Promises(
      OfficerRights rights,
      People people,
      PeopleOfArea known,
      Confidences confidences,
      Clock clock) {
    this.rights = rights;
    this.people = people;
    this.known = known;
    this.confidences = confidences;
    this.clock = clock;
  }

  /**
   * The caller promises, in person: a token of another system cannot promise for anybody.
   *
   * @throws Refusal {@code not-with-token} (403), and as {@link Confidences#promise}
   */
  public void own(String edition) {
    Actor actor = rights.actor();
    if (actor.viaToken()) {
      throw Refusal.forbidden("not-with-token");
    }
    confidences.promise(actor.personId(), actor.city(), edition, actor.username(), null);
  }

  /**
   * Somebody of the caller's area promised on paper.
   *
   * @throws Refusal {@code officer-unknown} (404), {@code officers-not-yours-to-change} (403), and
   *     as {@link Confidences#promise}
   */
  public void onPaper(String code, PaperPromise asked) {
    Actor actor = rights.actor();
    Person person =
        people
            .findByCityAndCode(actor.city(), code)
            .orElseThrow(() -> Refusal.notFound("officer-unknown"));
    ActorPosition agency = rights.writing();
    Area area = new Area(actor.city(), agency.placePrefix());
    if (known.among(area, List.of(person.id()), LocalDate.now(clock)).isEmpty()) {
      throw Refusal.notFound("officer-unknown");
    }
    confidences.promise(
        person.id(), actor.city(), asked.edition(), actor.username(), asked.signedOn());
  }
}
