package io.gridcase.appointment;

import io.gridcase.approval.ApplicationKind;
import io.gridcase.casefile.Submissions;
import io.gridcase.kernel.Refusal;
import io.gridcase.kernel.Words;
import io.gridcase.officers.Candidacies;
import io.gridcase.officers.CandidacyState;
import io.gridcase.officers.NewCandidacy;
import io.gridcase.personnel.People;
import io.gridcase.personnel.Person;
import io.gridcase.registry.Cities;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets those who were chosen wait for their posts, begin them, or not come to hold them. */
@Component
class Beginnings {

  private static final String STEP = "task_beginPosts";
  private static final Words WORDS = new Words("appointment");

  private final StoredCandidates candidates;
  private final Candidacies candidacies;
  private final People people;
  private final Cities cities;
  private final Submissions submissions;

  Beginnings(
      StoredCandidates candidates,
      Candidacies candidacies,
      People people,
      Cities cities,
      Submissions submissions) {
    this.candidates = candidates;
    this.candidacies = candidacies;
    this.people = people;
    this.cities = cities;
    this.submissions = submissions;
  }

  /** Puts those who are new into the register; all wait for training and test from now on. */
  void prepare(Appointment appointment) {
    of(appointment).stream()
        .filter(it -> it.chosenGridId() != null)
        .forEach(it -> wait(appointment, it));
  }

  /** Whom something stands against by now is dropped with the reason; the others go on. */
  private void wait(Appointment appointment, Candidate chosen) {
    long person = chosen.personId() == null ? registered(appointment, chosen) : completed(chosen);
    NewCandidacy post = post(appointment, person, chosen);
    Optional<Refusal> against = candidacies.against(post);
    if (against.isPresent()) {
      chosen.drop(WORDS.of("word.dropped." + against.get().code(), Locale.ROOT));
      return;
    }
    long id = candidacies.open(post);
    if (appointment.announcedUntil() != null) {
      candidacies.announce(id, appointment.announcedUntil());
    }
    chosen.waits(person, id);
  }

  /**
   * What would stand against somebody of the register waiting for that grid; nothing stands against
   * who is new.
   */
  Optional<Refusal> against(Appointment appointment, Candidate candidate, Long grid) {
    return candidate.personId() == null
        ? Optional.empty()
        : candidacies.against(post(appointment, candidate.personId(), candidate, grid));
  }

  private static NewCandidacy post(Appointment appointment, long person, Candidate chosen) {
    return post(appointment, person, chosen, chosen.chosenGridId());
  }

  private static NewCandidacy post(
      Appointment appointment, long person, Candidate chosen, long grid) {
    return new NewCandidacy(
        person,
        grid,
        appointment.post(),
        chosen.source(),
        appointment.departmentId(),
        appointment.startsOn(),
        appointment.number());
  }

  /** The register takes over what it lacked of somebody and the application told. */
  private long completed(Candidate chosen) {
    Person person = people.get(chosen.personId());
    person.known(
        person.identityNumber(),
        person.birthDate() == null ? chosen.birthDate() : person.birthDate(),
        person.education() == null ? chosen.education() : person.education());
    return person.id();
  }

  /** The city's letters, RY for 人员, and a number nobody else has. */
  private long registered(Appointment appointment, Candidate chosen) {
    String code =
        cities.profile(appointment.city()).numberPrefix() + "-RY%06d".formatted(chosen.id());
    Person person = new Person(appointment.city(), code, chosen.name());
    person.reachedAt(chosen.workPhone(), chosen.privatePhone());
    person.known(chosen.identityNumber(), chosen.birthDate(), chosen.education());
    return people.save(person).id();
  }

  /**
   * Those who still wait begin; at least one has to.
   *
   * @throws Refusal {@code nobody-begins} (409), and as {@link Candidacies#activate}
   */
  Map<String, Object> begin(Appointment appointment) {
    LocalDate from =
        submissions
            .latest(appointment.number(), STEP)
            .map(it -> it.text("from"))
            .map(LocalDate::parse)
            .orElse(appointment.startsOn());
    waiting(appointment).forEach(id -> candidacies.activate(id, from));
    long began =
        ids(appointment).stream()
            .filter(id -> candidacies.state(id) == CandidacyState.ACTIVE)
            .count();
    if (began == 0) {
      throw Refusal.conflict("nobody-begins");
    }
    return Map.of(
        "kind", ApplicationKind.OFFICER_APPOINTMENT.name(),
        "post", appointment.post().name(),
        "posts", began);
  }

  /**
   * Nobody comes to hold a post.
   *
   * @throws Refusal {@code posts-began} (409) when somebody does already
   */
  void giveUp(Appointment appointment) {
    if (ids(appointment).stream().anyMatch(id -> candidacies.state(id) == CandidacyState.ACTIVE)) {
      throw Refusal.conflict("posts-began");
    }
    String reason =
        submissions.latest(appointment.number(), STEP).map(it -> it.text("reason")).orElse("");
    waiting(appointment).forEach(id -> candidacies.withdraw(id, reason));
  }

  private List<Long> waiting(Appointment appointment) {
    return ids(appointment).stream()
        .filter(id -> candidacies.state(id) == CandidacyState.PENDING)
        .toList();
  }

  private List<Long> ids(Appointment appointment) {
    return of(appointment).stream().map(Candidate::candidacyId).filter(Objects::nonNull).toList();
  }

  private List<Candidate> of(Appointment appointment) {
    return candidates.findByAppointmentOrderById(appointment.number());
  }
}
