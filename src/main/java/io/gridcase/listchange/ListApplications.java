package io.gridcase.listchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.access.Actor;
import io.gridcase.approval.Application;
import io.gridcase.approval.ApplicationKind;
import io.gridcase.approval.Applications;
import io.gridcase.attachment.Attachments;
import io.gridcase.kernel.Clocking;
import io.gridcase.kernel.Refusal;
import io.gridcase.listchange.Applying.Applicant;
import io.gridcase.matterlist.MatterType;
import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile;
import io.gridcase.registry.CityProfile.GeneralRule;
import io.gridcase.registry.Place;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Applying for changes of the list. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class ListApplications {

  private final Applying applying;
  private final AffectedLists lists;
  private final StoredListChanges stored;
  private final Applications applications;
  private final Attachments attachments;
  private final Cities cities;
  private final ObjectMapper json;
  private final Clock clock;

  ListApplications(
      Applying applying,
      AffectedLists lists,
      StoredListChanges stored,
      Applications applications,
      Attachments attachments,
      Cities cities,
      ObjectMapper json,
      Clock clock) {
    this.applying = applying;
    this.lists = lists;
    this.stored = stored;
    this.applications = applications;
    this.attachments = attachments;
    this.cities = cities;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Applies for a type to come onto the list.
   *
   * @throws Refusal {@code not-speaking-for}, {@code level-may-not-apply} (403); {@code
   *     application-invalid} (422) with every field that is wrong
   */
  Application admit(AdmissionRequest asked, Actor actor) {
    Applicant by = applying.check(asked.change(), asked.organisationId(), actor);
    String groupName = checked(asked, by.place(), cities.profile(actor.city()));
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
          stored.save(new ListChange(number, actor.city(), asked, groupName, write(content)));
          attachments.bind(asked.files(), number, actor);
        });
  }

  /**
   * Applies for a type to leave the list.
   *
   * @throws Refusal {@code not-speaking-for}, {@code level-may-not-apply} (403); {@code
   *     not-on-the-list} (422); {@code withdrawal-in-course} (409) when somebody applied already
   */
  Application withdraw(WithdrawalRequest asked, Actor actor) {
    Applicant by = applying.check(Change.WITHDRAWAL, asked.organisationId(), actor);
    MatterType type =
        lists
            .types(by.place())
            .filter(it -> it.code().equals(asked.typeCode()))
            .findFirst()
            .orElseThrow(
                () ->
                    Refusal.invalid("not-on-the-list")
                        .with("place", by.place().name())
                        .field("typeCode", "not-on-the-list"));
    CityProfile city = cities.profile(actor.city());
    if (stored.openWithdrawals(
            city.key(),
            type.code(),
            by.place().level().prefixOf(by.place().code()),
            city.divisionCode())
        > 0) {
      throw Refusal.conflict("withdrawal-in-course").with("type", type.name());
    }
    Content content = new Content(asked.reason(), null, null);
    return applications.open(
        ApplicationKind.LIST_WITHDRAWAL,
        type.name(),
        by.place(),
        actor,
        by.position(),
        by.facts(),
        number -> {
          stored.save(new ListChange(number, city.key(), type.code(), type.name(), write(content)));
          attachments.bind(asked.files(), number, actor);
        });
  }

  /** The name of the group, when everything else is right too. */
  private String checked(AdmissionRequest asked, Place place, CityProfile city) {
    Refusal wrong = Refusal.invalid("application-invalid");
    String group =
        lists
            .types(place)
            .filter(it -> it.group().equals(asked.group()))
            .map(MatterType::groupName)
            .findFirst()
            .orElse(null);
    if (group == null) {
      wrong.field("group", "no-such-group");
    }
    if (lists.types(place).anyMatch(it -> it.name().equals(asked.name().strip()))) {
      wrong.field("name", "on-the-list-already");
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), Clocking.ZONE);
    int longest = city.terms().temporaryAdmission().days();
    if (asked.until() != null && !asked.until().isAfter(today)) {
      wrong.field("until", "not-in-the-future");
    }
    if (asked.until() != null && asked.until().isAfter(today.plusDays(longest))) {
      wrong.field("until", "term-too-long", Map.of("days", longest));
    }
    List<String> support = city.articlesOf(GeneralRule.INFORMATION_SUPPORT);
    String information = asked.guarantees().information();
    if (!support.isEmpty() && (information == null || information.isBlank())) {
      wrong.field("guarantees.information", "required").citing(support);
    }
    if (!wrong.fields().isEmpty()) {
      throw wrong;
    }
    return group;
  }

  private String write(Content content) {
    try {
      return json.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An application cannot be written", e);
    }
  }
}
