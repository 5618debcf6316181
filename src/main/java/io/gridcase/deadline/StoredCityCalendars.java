package io.gridcase.deadline;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Calendars from the store, kept in memory so that counting costs no statement. Another server's
 * change is seen after a minute at the latest.
 */
@Component
class StoredCityCalendars implements CityCalendars {

  private static final Duration FRESH = Duration.ofMinutes(1);

  private record Loaded(CityCalendar calendar, Instant at) {}

  private final CalendarDays days;
  private final CalendarYears years;
  private final Clock clock;
  private final Map<String, OfficeHours> hours;
  private final Map<String, Loaded> loaded = new ConcurrentHashMap<>();

  StoredCityCalendars(Cities cities, CalendarDays days, CalendarYears years, Clock clock) {
    this.days = days;
    this.years = years;
    this.clock = clock;
    this.hours =
        cities.all().stream()
            .collect(toMap(CityProfile::key, city -> OfficeHours.parse(city.officeHours())));
  }

  @Override
  public CityCalendar of(String city) {
    Instant now = clock.instant();
    Loaded known = loaded.get(city);
    if (known == null || Duration.between(known.at(), now).abs().compareTo(FRESH) > 0) {
      known = new Loaded(load(city), now);
      loaded.put(city, known);
    }
    return known.calendar();
  }

  /** Forgets what is in memory, after the store changed. */
  void forget(String city) {
    loaded.remove(city);
  }

  private CityCalendar load(String city) {
    return new CityCalendar(
        hours.getOrDefault(city, OfficeHours.USUAL),
        days.findByCity(city).stream().collect(toMap(CalendarDay::onDate, CalendarDay::kind)),
        years.findByCity(city).stream().map(CalendarYear::ofYear).collect(toSet()));
  }
}
