package io.gridcase.listchange;

import io.gridcase.access.Actor;
import io.gridcase.access.ActorPosition;
import io.gridcase.approval.Application;
import io.gridcase.approval.ApplicationState;
import io.gridcase.approval.Applications;
import io.gridcase.attachment.Attachments;
import io.gridcase.kernel.Refusal;
import io.gridcase.listchange.AdmissionCheck.Found;
import io.gridcase.listchange.Applying.Applicant;
import io.gridcase.registry.Cities;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changing what an admission says while it is back with the applicant. */
@Service
@Transactional
class ListAmendments {

  private final Applications applications;
  private final Applying applying;
  private final AdmissionCheck check;
  private final StoredListChanges stored;
  private final StoredEarlierListChanges earlier;
  private final ListTelling telling;
  private final Attachments attachments;
  private final Cities cities;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ListAmendments(
      Applications applications,
      Applying applying,
      AdmissionCheck check,
      StoredListChanges stored,
      StoredEarlierListChanges earlier,
      ListTelling telling,
      Attachments attachments,
      Cities cities,
      ApplicationEventPublisher events,
      Clock clock) {
    this.applications = applications;
    this.applying = applying;
    this.check = check;
    this.stored = stored;
    this.earlier = earlier;
    this.telling = telling;
    this.attachments = attachments;
    this.cities = cities;
    this.events = events;
    this.clock = clock;
  }

  /**
   * What the admission says, as it would be sent.
   *
   * @throws Refusal {@code no-such-application} (404) for whoever does not speak for the applicant
   */
  @Transactional(readOnly = true)
  AdmissionRequest read(String number, Actor actor) {
    Application application = own(applications.get(number), actor);
    return telling.said(change(number)).asked(application.applicantId());
  }

  /**
   * Lets it say something else; what it said before stays on record. The tables are asked again
   * when it is handed in.
   *
   * @throws Refusal {@code no-such-application} (404) for whoever does not speak for the applicant,
   *     {@code application-state} (409) when it is not back with the applicant, and as for a new
   *     application
   */
  void restate(String number, AdmissionRequest asked, Actor actor) {
    Application application = own(applications.turn(number), actor);
    if (application.state() != ApplicationState.RETURNED) {
      throw Refusal.conflict("application-state").with("number", number);
    }
    Applicant by = applying.check(asked.change(), application.applicantId(), actor);
    Found found = check.check(asked, by.place(), cities.profile(actor.city()));
    ListChange change = change(number);
    earlier.save(
        new EarlierListChange(number, telling.write(telling.said(change)), clock.instant()));
    change.restate(
        asked,
        found,
        telling.write(new Content(asked.reason(), asked.guarantees(), asked.nature())));
    applications.rename(number, asked.name().strip());
    attachments.bind(asked.files(), number, actor);
    events.publishEvent(new AdmissionRestated(number, actor.city()));
  }

  private ListChange change(String number) {
    return stored
        .findById(number)
        .filter(it -> it.change() != Change.WITHDRAWAL)
        .orElseThrow(() -> unknown(number));
  }

  private static Application own(Application application, Actor actor) {
    if (!application.city().equals(actor.city())
        || actor.positionIn(application.applicantId()).filter(ActorPosition::speaks).isEmpty()) {
      throw unknown(application.number());
    }
    return application;
  }

  private static Refusal unknown(String number) {
    return Refusal.notFound("no-such-application").with("number", number);
  }
}
