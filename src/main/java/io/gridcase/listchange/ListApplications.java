package io.gridcase.listchange;

import io.gridcase.access.Actor;
import io.gridcase.approval.Application;
import io.gridcase.approval.ApplicationKind;
import io.gridcase.approval.Applications;
import io.gridcase.attachment.Attachments;
import io.gridcase.kernel.Refusal;
import io.gridcase.listchange.AdmissionCheck.Found;
import io.gridcase.listchange.Applying.Applicant;
import io.gridcase.matterlist.MatterType;
import io.gridcase.matterlist.Publication;
import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Applying for changes of the list. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class ListApplications {

  private final Applying applying;
  private final AdmissionCheck check;
  private final AffectedLists lists;
  private final Publication publication;
  private final FirstDay firstDay;
  private final StoredListChanges stored;
  private final Applications applications;
  private final Attachments attachments;
  private final Cities cities;
  private final ListTelling telling;

  ListApplications(
      Applying applying,
      AdmissionCheck check,
      AffectedLists lists,
      Publication publication,
      FirstDay firstDay,
      StoredListChanges stored,
      Applications applications,
      Attachments attachments,
      Cities cities,
      ListTelling telling) {
    this.applying = applying;
    this.check = check;
    this.lists = lists;
    this.publication = publication;
    this.firstDay = firstDay;
    this.stored = stored;
    this.applications = applications;
    this.attachments = attachments;
    this.cities = cities;
    this.telling = telling;
  }

  /**
   * Applies for a type to come onto the list.
   *
   * @throws Refusal {@code not-speaking-for}, {@code level-may-not-apply} (403); {@code
   *     application-invalid} (422) with every field that is wrong
   */
  Application admit(AdmissionRequest asked, Actor actor) {
    Applicant by = applying.check(asked.change(), asked.organisationId(), actor);
    Found found = check.check(asked, by.place(), cities.profile(actor.city()));
    Map<String, Object> facts = new HashMap<>(by.facts());
    facts.putAll(asked.nature().facts());
    Content content = new Content(asked.reason(), asked.guarantees(), asked.nature());
    return applications.open(
        ApplicationKind.LIST_ADMISSION,
        asked.name().strip(),
        by.place(),
        actor,
        by.position(),
        facts,
        number -> {
          stored.save(new ListChange(number, actor.city(), asked, found, telling.write(content)));
          attachments.bind(asked.files(), number, actor);
        });
  }

  /**
   * Applies for a type to leave the list.
   *
   * @throws Refusal {@code not-speaking-for}, {@code level-may-not-apply} (403); {@code
   *     not-on-the-list} (422); {@code withdrawal-in-course} (409) when somebody applied already,
   *     {@code leaves-already} (409) with the day from which it is off the list as it stands
   */
  Application withdraw(WithdrawalRequest asked, Actor actor) {
    Applicant by = applying.check(Change.WITHDRAWAL, asked.organisationId(), actor);
    MatterType type =
        lists
            .typesFrom(by.place(), firstDay.today())
            .filter(it -> it.code().equals(asked.typeCode()))
            .findFirst()
            .orElseThrow(
                () ->
                    Refusal.invalid("not-on-the-list")
                        .with("place", by.place().name())
                        .field("typeCode", "not-on-the-list"));
    CityProfile city = cities.profile(actor.city());
    publication.hold(city.key());
    if (stored.openWithdrawals(
            city.key(),
            type.code(),
            by.place().level().prefixOf(by.place().code()),
            city.divisionCode())
        > 0) {
      throw Refusal.conflict("withdrawal-in-course").with("type", type.name());
    }
    lists
        .leaves(by.place(), type.code(), firstDay.today())
        .ifPresent(
            day -> {
              throw Refusal.conflict("leaves-already")
                  .with("type", type.name())
                  .with("from", day.toString());
            });
    Content content = new Content(asked.reason(), null, null);
    return applications.open(
        ApplicationKind.LIST_WITHDRAWAL,
        type.name(),
        by.place(),
        actor,
        by.position(),
        by.facts(),
        number -> {
          stored.save(
              new ListChange(number, city.key(), type.code(), type.name(), telling.write(content)));
          attachments.bind(asked.files(), number, actor);
        });
  }
}
