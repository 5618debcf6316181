package io.gridcase.deadline;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** The hours an office of the city is open on a working day, in order, without overlap. */
record OfficeHours(List<Session> sessions) {

  /** Morning and afternoon, 8 to 12 and 14 to 18, where the city states nothing else. */
  static final OfficeHours USUAL = parse(List.of("08:00-12:00", "14:00-18:00"));

  /** One stretch without a break; {@code to} belongs to it as its last moment. */
  record Session(LocalTime from, LocalTime to) {}

  OfficeHours {
    sessions = List.copyOf(sessions);
    if (sessions.isEmpty()) {
      throw new IllegalArgumentException("officeHours: at least one stretch is needed");
    }
    LocalTime last = null;
    for (Session session : sessions) {
      boolean empty = !session.from().isBefore(session.to());
      if (empty || (last != null && session.from().isBefore(last))) {
        throw new IllegalArgumentException(
            "officeHours: stretches must be in order and not overlap: " + sessions);
      }
      last = session.to();
    }
  }

  /**
   * Reads {@code HH:mm-HH:mm} stretches; none means the usual hours.
   *
   * @throws IllegalArgumentException naming the stretch that cannot be read
   */
  static OfficeHours parse(List<String> stretches) {
    if (stretches == null || stretches.isEmpty()) {
      return USUAL;
    }
    List<Session> sessions = new ArrayList<>();
    for (String stretch : stretches) {
      String[] ends = stretch.split("-", -1);
      try {
        if (ends.length != 2) {
          throw new IllegalArgumentException("officeHours: not HH:mm-HH:mm: " + stretch);
        }
        sessions.add(
            new Session(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip())));
      } catch (DateTimeParseException e) {
        throw new IllegalArgumentException("officeHours: not HH:mm-HH:mm: " + stretch, e);
      }
    }
    return new OfficeHours(sessions);
  }

  /** When the office closes for the day. */
  LocalTime close() {
    return sessions.get(sessions.size() - 1).to();
  }
}
