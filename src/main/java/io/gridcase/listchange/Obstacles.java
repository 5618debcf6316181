package io.gridcase.listchange;

import io.gridcase.approval.Applications;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile.LongestTerm;
import io.gridcase.registry.Place;
import io.gridcase.registry.Places;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What stands against putting a change in force on its day, as the lists are now. */
@Component
class Obstacles {

  private final Applications applications;
  private final AffectedLists lists;
  private final NameOnLists names;
  private final FirstDay firstDay;
  private final Places places;
  private final Cities cities;

  Obstacles(
      Applications applications,
      AffectedLists lists,
      NameOnLists names,
      FirstDay firstDay,
      Places places,
      Cities cities) {
    this.applications = applications;
    this.lists = lists;
    this.names = names;
    this.firstDay = firstDay;
    this.places = places;
    this.cities = cities;
  }

  /**
   * The first of them, empty when there is none: {@code too-far-ahead} when its day is further off
   * than the city lets it be, {@code not-on-the-list-any-more} when there is nothing left to
   * withdraw, {@code term-over} when a temporary admission would end before it began, {@code
   * came-onto-the-list} when a type of the name did meanwhile.
   */
  Optional<Refusal> against(String number, ListChange change) {
    LocalDate from = firstDay.of(number);
    LongestTerm lead = cities.profile(change.city()).terms().listLead();
    if (lead != null && from.isAfter(firstDay.today().plusDays(lead.days()))) {
      return Optional.of(Refusal.conflict("too-far-ahead").with("days", lead.days()));
    }
    Place place = places.get(applications.get(number).placeCode());
    return change.change() == Change.WITHDRAWAL
        ? againstWithdrawal(place, change, from)
        : againstAdmission(place, change, from);
  }

  private Optional<Refusal> againstWithdrawal(Place place, ListChange change, LocalDate from) {
    return lists.typesFrom(place, from).anyMatch(it -> it.code().equals(change.typeCode()))
        ? Optional.empty()
        : Optional.of(Refusal.conflict("not-on-the-list-any-more").with("type", change.typeName()));
  }

  private Optional<Refusal> againstAdmission(Place place, ListChange change, LocalDate from) {
    LocalDate until = change.admittedUntil();
    if (until != null && until.isBefore(from)) {
      return Optional.of(Refusal.conflict("term-over").with("until", until.toString()));
    }
    return names.lacking(place, change.typeName(), change.typeCode(), from).isEmpty()
        ? Optional.of(Refusal.conflict("came-onto-the-list").with("type", change.typeName()))
        : Optional.empty();
  }
}
