package io.gridcase.officers;

import io.gridcase.access.Actor;
import io.gridcase.access.ActorPosition;
import io.gridcase.officers.OfficerRights.Area;
import io.gridcase.officers.OfficerViews.Reminders;
import io.gridcase.personnel.PostKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds officers of their training and their promise, and agencies of their people (QD-M16). */
@Component
@Transactional(readOnly = true)
class Reminding {

  private final OfficerRights rights;
  private final Roll roll;
  private final Standings standings;
  private final StoredCandidacies candidacies;
  private final Confidences confidences;
  private final Clock clock;

  Reminding(
      OfficerRights rights,
      Roll roll,
      Standings standings,
      StoredCandidacies candidacies,
      Confidences confidences,
      Clock clock) {
    this.rights = rights;
    this.roll = roll;
    this.standings = standings;
    this.candidacies = candidacies;
    this.confidences = confidences;
    this.clock = clock;
  }

  /** What waits for the caller. */
  public Reminders of(Locale locale) {
    Actor actor = rights.actor();
    LocalDate today = LocalDate.now(clock);
    List<PostKind> kinds = actor.posts().stream().map(post -> post.post()).toList();
    Standings.Asked asked = standings.in(actor.city(), today.getYear(), locale);
    TrainingStanding own =
        kinds.isEmpty()
            ? null
            : asked.of(kinds, roll.attended(actor.city(), actor.personId(), today));
    Integer shortPeople =
        rights.agency().map(agency -> shortPeople(agency, asked, today)).orElse(null);
    boolean serves = !kinds.isEmpty() || !candidacies.waitingOf(actor.personId()).isEmpty();
    boolean toPromise =
        serves
            && confidences.asked(actor.city()).isPresent()
            && confidences.promised(actor.personId(), actor.city()).isEmpty();
    return new Reminders(own, shortPeople, toPromise);
  }

  private int shortPeople(ActorPosition agency, Standings.Asked asked, LocalDate today) {
    Area area = new Area(rights.actor().city(), agency.placePrefix());
    return (int)
        roll.of(area, today).stream()
            .filter(each -> !asked.of(each.kinds(), each.training()).shortages().isEmpty())
            .count();
  }
}
