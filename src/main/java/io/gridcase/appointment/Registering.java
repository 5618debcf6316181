package io.gridcase.appointment;

import io.gridcase.kernel.Refusal;
import io.gridcase.personnel.People;
import io.gridcase.personnel.Person;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Takes candidates down. */
@Component
class Registering {

  private final StoredCandidates stored;
  private final People people;
  private final Registered registered;
  private final Clock clock;

  Registering(StoredCandidates stored, People people, Registered registered, Clock clock) {
    this.stored = stored;
    this.people = people;
    this.registered = registered;
    this.clock = clock;
  }

  /**
   * Takes somebody down.
   *
   * @param path what field problems begin with, such as {@code candidate.}
   * @throws Refusal {@code application-invalid} (422) for an unknown staff number, a missing name
   *     or birth date, or somebody who is taken down already
   */
  Candidate add(Appointment appointment, NewCandidate asked, String path) {
    Candidate candidate =
        asked.known()
            ? new Candidate(
                appointment.number(), person(appointment.city(), asked, path), asked, now())
            : new Candidate(appointment.number(), complete(asked, path), now());
    boolean already =
        stored.findByAppointmentOrderById(appointment.number()).stream()
            .anyMatch(it -> it.dropped() == null && same(it, candidate));
    if (already) {
      throw Refusal.invalid("application-invalid")
          .field(path + (asked.known() ? "code" : "identityNumber"), "registered-already");
    }
    // whoever is in the register is appointed by number, so that what stands there counts
    if (candidate.personId() == null && registered.perhaps(appointment.city(), candidate)) {
      throw Refusal.invalid("application-invalid").field(path + "name", "in-register-already");
    }
    return stored.save(candidate);
  }

  private Instant now() {
    return clock.instant();
  }

  private Person person(String city, NewCandidate asked, String path) {
    return people
        .findByCityAndCode(city, asked.code().strip())
        .orElseThrow(
            () -> Refusal.invalid("application-invalid").field(path + "code", "no-such-person"));
  }

  private static NewCandidate complete(NewCandidate asked, String path) {
    Refusal wrong = Refusal.invalid("application-invalid");
    if (asked.name() == null || asked.name().isBlank()) {
      wrong.field(path + "name", "required");
    }
    if (asked.birthDate() == null) {
      wrong.field(path + "birthDate", "required");
    }
    if (!wrong.fields().isEmpty()) {
      throw wrong;
    }
    return asked;
  }

  private static boolean same(Candidate one, Candidate other) {
    return one.personId() != null && one.personId().equals(other.personId())
        || one.identityNumber() != null
            && one.identityNumber().equalsIgnoreCase(other.identityNumber())
        || (one.identityNumber() == null || other.identityNumber() == null)
            && one.name().equals(other.name())
            && Objects.equals(one.birthDate(), other.birthDate());
  }
}
