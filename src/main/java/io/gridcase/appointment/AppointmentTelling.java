package io.gridcase.appointment;

import io.gridcase.approval.ApplicationSubject.Told;
import io.gridcase.kernel.Words;
import io.gridcase.officers.Candidacies;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.Posts;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.Organisations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says what an appointment is about. Who the candidates are is told beside it. */
@Component
class AppointmentTelling {

  private static final Words WORDS = new Words("appointment");
  private static final Words POSTS = new Words("personnel");

  private final Grids grids;
  private final Organisations organisations;
  private final StoredCandidates candidates;
  private final Posts posts;
  private final Candidacies candidacies;

  AppointmentTelling(
      Grids grids,
      Organisations organisations,
      StoredCandidates candidates,
      Posts posts,
      Candidacies candidacies) {
    this.candidacies = candidacies;
    this.grids = grids;
    this.organisations = organisations;
    this.candidates = candidates;
    this.posts = posts;
  }

  List<Told> of(Appointment appointment, Locale locale) {
    List<Told> told = new ArrayList<>();
    tell(told, "change", WORDS.of("word.appointment." + appointment.change(), locale), locale);
    tell(told, "post", POSTS.of("word.PostKind." + appointment.post(), locale), locale);
    tell(
        told,
        "grids",
        appointment.grids().stream()
            .map(it -> grids.get(it).name())
            .collect(Collectors.joining("、")),
        locale);
    tell(
        told,
        "department",
        organisations.find(appointment.departmentId()).map(Organisation::name).orElse(null),
        locale);
    if (givesWay(appointment)) {
      tell(told, "givesWay", WORDS.of("word.givesWay", locale), locale);
    }
    if (undecided(appointment)) {
      List<String> waiting =
          candidacies.waitingFor(appointment.post(), appointment.grids(), appointment.number());
      tell(told, "waiting", waiting.isEmpty() ? null : String.join("、", waiting), locale);
    }
    tell(told, "startsOn", appointment.startsOn(), locale);
    tell(told, "reason", appointment.reason(), locale);
    tell(told, "requirements", appointment.requirements(), locale);
    if (appointment.registersFrom() != null) {
      tell(
          told,
          "registers",
          appointment.registersFrom() + " – " + appointment.registersUntil(),
          locale);
      tell(told, "registersAt", appointment.registersAt(), locale);
    }
    tell(told, "announcedUntil", appointment.announcedUntil(), locale);
    return told;
  }

  /** Whether nobody waits for the post by this application yet. */
  private boolean undecided(Appointment appointment) {
    return candidates.findByAppointmentOrderById(appointment.number()).stream()
        .allMatch(it -> it.candidacyId() == null);
  }

  /** Whether who is to be the head of the grid is its full-time officer (ZJ-18-2). */
  private boolean givesWay(Appointment appointment) {
    return appointment.post() == PostKind.HEAD
        && candidates.findByAppointmentOrderById(appointment.number()).stream()
            .filter(it -> it.personId() != null && it.dropped() == null)
            .flatMap(it -> posts.heldBy(it.personId(), appointment.startsOn()).stream())
            .anyMatch(
                it -> it.kind() == PostKind.FULL_TIME && appointment.grids().contains(it.gridId()));
  }

  private static void tell(List<Told> told, String label, Object value, Locale locale) {
    if (value != null) {
      told.add(new Told(WORDS.of("label.appointment." + label, locale), Objects.toString(value)));
    }
  }
}
