package io.gridcase.listchange;

import io.gridcase.kernel.Refusal;
import io.gridcase.registry.CityProfile;
import io.gridcase.registry.CityProfile.GeneralRule;
import io.gridcase.registry.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether what is asked to come onto the list can be asked at all. */
@Component
class AdmissionCheck {

  /**
   * What was found out on the way.
   *
   * @param groupName the name of the group
   * @param renewed the code of the entry for a time whose place it takes; null for none
   */
  record Found(String groupName, String renewed) {}

  private final AffectedLists lists;
  private final NameOnLists names;
  private final FirstDay firstDay;

  AdmissionCheck(AffectedLists lists, NameOnLists names, FirstDay firstDay) {
    this.lists = lists;
    this.names = names;
    this.firstDay = firstDay;
  }

  /**
   * Checks every field.
   *
   * @throws Refusal {@code application-invalid} (422) with every field that is wrong
   */
  Found check(AdmissionRequest asked, Place place, CityProfile city) {
    Refusal wrong = Refusal.invalid("application-invalid");
    String group = lists.groups(place).get(asked.group());
    if (group == null) {
      wrong.field("group", "no-such-group");
    }
    LocalDate today = firstDay.today();
    String name = asked.name().strip();
    String renewed = names.renewable(place, name, today).orElse(null);
    if (names.lacking(place, name, renewed, today).isEmpty()) {
      wrong.field("name", "on-the-list-already");
    }
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
    return new Found(group, renewed);
  }
}
