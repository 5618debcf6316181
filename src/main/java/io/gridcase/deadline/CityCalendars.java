package io.gridcase.deadline;

/** Where the calendar of a city comes from. */
interface CityCalendars {

  /** The calendar of the city with this key, as it stands now. */
  CityCalendar of(String city);
}
