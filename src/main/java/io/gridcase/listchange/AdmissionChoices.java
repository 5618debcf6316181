package io.gridcase.listchange;

import io.gridcase.access.Actor;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile.GeneralRule;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an applicant for an admission chooses from. */
@Component
class AdmissionChoices {

  /** A group of the list, with or without entries today. */
  record GroupChoice(String number, String name) {}

  /**
   * The choices.
   *
   * @param informationRequired whether the city asks which information goes with the type
   */
  record Choices(List<GroupChoice> groups, boolean informationRequired) {}

  private final Applying applying;
  private final AffectedLists lists;
  private final Cities cities;

  AdmissionChoices(Applying applying, AffectedLists lists, Cities cities) {
    this.applying = applying;
    this.lists = lists;
    this.cities = cities;
  }

  /**
   * Those of an organisation the caller speaks for.
   *
   * @throws Refusal {@code not-speaking-for} (403)
   */
  Choices of(long organisationId, Actor actor) {
    return new Choices(
        lists.groups(applying.place(organisationId, actor)).entrySet().stream()
            .map(it -> new GroupChoice(it.getKey(), it.getValue()))
            .toList(),
        !cities.profile(actor.city()).articlesOf(GeneralRule.INFORMATION_SUPPORT).isEmpty());
  }
}
