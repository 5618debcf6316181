package io.gridcase.appointment;

import io.gridcase.access.Actor;
import io.gridcase.access.ActorPosition;
import io.gridcase.approval.Application;
import io.gridcase.approval.ApplicationKind;
import io.gridcase.approval.Applications;
import io.gridcase.attachment.Attachments;
import io.gridcase.kernel.Clocking;
import io.gridcase.kernel.Refusal;
import io.gridcase.kernel.Words;
import io.gridcase.personnel.PostKind;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Place;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Applying for somebody to serve in a grid. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class AppointmentApplications {

  private static final Words WORDS = new Words("appointment");
  private static final Words POSTS = new Words("personnel");

  private final Speaking speaking;
  private final StoredAppointments stored;
  private final Registering registering;
  private final SittingHeads heads;
  private final Senders senders;
  private final Applications applications;
  private final Attachments attachments;
  private final Grids grids;
  private final Areas areas;
  private final Clock clock;

  AppointmentApplications(
      Speaking speaking,
      StoredAppointments stored,
      Registering registering,
      SittingHeads heads,
      Senders senders,
      Applications applications,
      Attachments attachments,
      Grids grids,
      Areas areas,
      Clock clock) {
    this.speaking = speaking;
    this.stored = stored;
    this.registering = registering;
    this.heads = heads;
    this.senders = senders;
    this.applications = applications;
    this.attachments = attachments;
    this.grids = grids;
    this.areas = areas;
    this.clock = clock;
  }

  /**
   * Applies for an appointment or an open recruitment.
   *
   * @throws Refusal {@code not-speaking-for}, {@code grids-of-others}, {@code post-not-so} (403);
   *     {@code application-invalid} (422) with every field that is wrong; {@code no-approving-body}
   *     (409)
   */
  Application apply(AppointmentRequest asked, Actor actor) {
    ActorPosition position = actor.speakingFor(asked.organisationId());
    List<Grid> wanted = wanted(asked, actor.city());
    PostTable.Way way =
        speaking.check(position, asked.change(), asked.post(), wanted, actor.city());
    check(asked, wanted, way);
    Place place = areas.common(wanted);
    return applications.open(
        ApplicationKind.OFFICER_APPOINTMENT,
        subject(asked, wanted, place),
        place,
        actor,
        position,
        PostTable.facts(asked.change(), asked.post(), position.kind()),
        number -> {
          Appointment appointment = stored.save(new Appointment(number, actor.city(), asked));
          if (!asked.recruitment()) {
            registering
                .add(appointment, asked.candidate(), "candidate.")
                .choose(asked.grids().get(0));
          }
          attachments.bind(asked.files(), number, actor);
        });
  }

  private List<Grid> wanted(AppointmentRequest asked, String city) {
    return asked.grids().stream()
        .map(
            id ->
                grids
                    .find(id)
                    .filter(it -> it.city().equals(city) && it.active())
                    .orElseThrow(
                        () ->
                            Refusal.invalid("application-invalid").field("grids", "no-such-grid")))
        .toList();
  }

  private void check(AppointmentRequest asked, List<Grid> wanted, PostTable.Way way) {
    Refusal wrong = Refusal.invalid("application-invalid");
    if (!asked.recruitment() && wanted.size() > 1
        || new HashSet<>(asked.grids()).size() < wanted.size()) {
      wrong.field("grids", asked.recruitment() ? "grid-twice" : "one-grid-only");
    }
    if (!wanted.stream().allMatch(it -> PostOffers.serves(asked.post(), it))) {
      wrong.field("grids", "not-an-exclusive-grid");
    }
    if (wanted.stream()
        .anyMatch(it -> heads.against(asked.post(), it.id(), asked.startsOn()).isPresent())) {
      wrong.field("grids", "grid-has-head");
    }
    if (asked.startsOn().isBefore(LocalDate.ofInstant(clock.instant(), Clocking.ZONE))) {
      wrong.field("startsOn", "in-past");
    }
    boolean sent = asked.post() == PostKind.INSTRUCTOR;
    if (sent && way.department() && asked.departmentId() == null) {
      wrong.field("departmentId", "required");
    } else if (asked.departmentId() != null && !(sent && sends(asked, wanted))) {
      wrong.field("departmentId", "not-an-option");
    }
    if (asked.recruitment() && (asked.requirements() == null || asked.requirements().isBlank())) {
      wrong.field("requirements", "required");
    }
    if (asked.recruitment() != (asked.candidate() == null)) {
      wrong.field("candidate", asked.recruitment() ? "not-asked-for" : "required");
    }
    if (!wrong.fields().isEmpty()) {
      throw wrong;
    }
  }

  private boolean sends(AppointmentRequest asked, List<Grid> wanted) {
    return wanted.stream()
        .allMatch(
            grid ->
                senders.of(grid.id(), grid.city()).stream()
                    .anyMatch(it -> it.id() == asked.departmentId()));
  }

  private static String subject(AppointmentRequest asked, List<Grid> wanted, Place place) {
    return WORDS
        .of("word.subject." + asked.change() + (wanted.size() > 1 ? ".several" : ""), Locale.ROOT)
        .replace("{post}", POSTS.of("word.PostKind." + asked.post(), Locale.ROOT))
        .replace("{grid}", wanted.get(0).name())
        .replace("{place}", place.shortName())
        .replace("{count}", String.valueOf(wanted.size()));
  }
}
