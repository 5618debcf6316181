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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets those who were chosen wait for their posts, begin them, or not come to hold them. */
@Component
class Beginnings {

  private static final String STEP = "task_beginPosts";
  private static final Words WORDS = new Words("appointment");

  private final StoredCandidates candidates;
  private final Candidacies candidacies;
  private final People people;
  private final Registered registered;
  private final SittingHeads heads;
  private final Cities cities;
  private final Submissions submissions;
  private final ApplicationEventPublisher events;

  Beginnings(
      StoredCandidates candidates,
      Candidacies candidacies,
      People people,
      Registered registered,
      SittingHeads heads,
      Cities cities,
      Submissions submissions,
      ApplicationEventPublisher events) {
    this.candidates = candidates;
    this.candidacies = candidacies;
    this.people = people;
    this.registered = registered;
    this.heads = heads;
    this.cities = cities;
    this.submissions = submissions;
    this.events = events;
  }

  /** Puts those who are new into the register; all wait for training and test from now on. */
  void prepare(Appointment appointment) {
    of(appointment).stream()
        .filter(it -> it.chosenGridId() != null)
        .forEach(it -> wait(appointment, it));
  }

  /** Whom something stands against by now is dropped with the reason; the others go on. */
  private void wait(Appointment appointment, Candidate chosen) {
    Optional<Refusal> before = newButThere(appointment, chosen);
    if (before.isPresent()) {
      drop(appointment, chosen, before.get());
      return;
    }
    Long known = known(appointment, chosen);
    long person = known == null ? enter(appointment, chosen) : completed(known, chosen);
    NewCandidacy post = post(appointment, person, chosen);
    Optional<Refusal> against = candidacies.against(post);
    if (against.isPresent()) {
      drop(appointment, chosen, against.get());
      return;
    }
    long id = candidacies.open(post);
    if (appointment.announcedUntil() != null) {
      candidacies.announce(id, appointment.announcedUntil());
    }
    chosen.waits(person, id);
  }

  private void drop(Appointment appointment, Candidate chosen, Refusal why) {
    chosen.drop(WORDS.of("word.dropped." + why.code(), Locale.ROOT));
    events.publishEvent(
        new CandidateActed(
            appointment.number(),
            appointment.city(),
            CandidateActed.Act.DROPPED,
            chosen.id(),
            null));
  }

  /**
   * What would stand against somebody waiting for that grid: a head it has who does not leave, what
   * the register knows of the person, or that it knows somebody alike by now.
   */
  Optional<Refusal> against(Appointment appointment, Candidate candidate, Long grid) {
    Long person = known(appointment, candidate);
    return heads
        .against(appointment.post(), grid, appointment.startsOn())
        .or(() -> newButThere(appointment, candidate))
        .or(
            () ->
                person == null
                    ? Optional.empty()
                    : candidacies.against(post(appointment, person, candidate, grid)));
  }

  /** Who it is in the register, which may have come to know somebody new by another door. */
  private Long known(Appointment appointment, Candidate candidate) {
    return candidate.personId() != null
        ? candidate.personId()
        : registered.surely(appointment.city(), candidate).map(Person::id).orElse(null);
  }

  /** Nobody can tell whether it is the same person: whoever applied looks, and names the number. */
  private Optional<Refusal> newButThere(Appointment appointment, Candidate candidate) {
    return known(appointment, candidate) == null
            && registered.perhaps(appointment.city(), candidate)
        ? Optional.of(Refusal.conflict("in-register-already"))
        : Optional.empty();
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
  private long completed(long known, Candidate chosen) {
    Person person = people.get(known);
    person.known(
        person.identityNumber(),
        person.birthDate() == null ? chosen.birthDate() : person.birthDate(),
        person.education() == null ? chosen.education() : person.education());
    return person.id();
  }

  /** The city's letters, RY for 人员, and a number nobody else has. */
  private long enter(Appointment appointment, Candidate chosen) {
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
