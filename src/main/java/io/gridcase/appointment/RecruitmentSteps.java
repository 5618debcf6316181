package io.gridcase.appointment;

import io.gridcase.approval.Advance;
import io.gridcase.casefile.Submissions;
import io.gridcase.casefile.Submissions.Content;
import io.gridcase.kernel.Clocking;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.OrganisationKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What each step of a recruitment needs before it is over, and what it leaves. */
@Component
class RecruitmentSteps {

  /** The longest call, in days, so that no procedure stands still for a year; practice. */
  private static final int LONGEST_CALL = 60;

  private final StoredCandidates candidates;
  private final Submissions submissions;
  private final PostTable table;
  private final Beginnings beginnings;
  private final Clock clock;

  RecruitmentSteps(
      StoredCandidates candidates,
      Submissions submissions,
      PostTable table,
      Beginnings beginnings,
      Clock clock) {
    this.candidates = candidates;
    this.submissions = submissions;
    this.table = table;
    this.beginnings = beginnings;
    this.clock = clock;
  }

  /**
   * Goes a step.
   *
   * @throws Refusal {@code registration-dates-wrong}, {@code registration-too-long} (422); {@code
   *     registration-running}, {@code candidates-unchecked}, {@code nobody-admitted}, {@code
   *     candidates-unscored}, {@code announcement-running} (409)
   */
  void advance(Appointment appointment, Advance step) {
    switch (step) {
      case RECRUITMENT_ANNOUNCED -> call(appointment);
      case REGISTRATION_CLOSED -> closeRegistration(appointment);
      case CHECKS_CLOSED -> closeChecks(appointment);
      case EXAMINATION_CLOSED -> closeExamination(appointment);
      case RESULT_ANNOUNCED -> announce(appointment);
      case PREPARED -> prepare(appointment);
      case RECRUITMENT_BEGAN, HANDOVER_ASKED -> {
        // the application's state says it all
      }
    }
  }

  private void call(Appointment appointment) {
    Content said =
        submissions.latest(appointment.number(), "task_announceRecruitment").orElseThrow();
    LocalDate from = LocalDate.parse(said.text("registersFrom"));
    LocalDate until = LocalDate.parse(said.text("registersUntil"));
    // who hears of it today has at least all of tomorrow
    LocalDate earliest = from.isAfter(today()) ? from : today().plusDays(1);
    if (until.isBefore(earliest)) {
      throw Refusal.invalid("registration-dates-wrong").field("registersUntil", "before-its-start");
    }
    LocalDate latest = today().plusDays(LONGEST_CALL);
    if (until.isAfter(latest)) {
      throw Refusal.invalid("registration-too-long")
          .with("days", LONGEST_CALL)
          .with("latest", latest)
          .field("registersUntil", "too-late");
    }
    appointment.callForApplicants(from, until, said.text("registersAt"));
  }

  /** Closing before the day said in public would shut out who comes on it. */
  private void closeRegistration(Appointment appointment) {
    if (!today().isAfter(appointment.registersUntil())) {
      throw Refusal.conflict("registration-running").with("until", appointment.registersUntil());
    }
    appointment.closeRegistration();
  }

  private void closeChecks(Appointment appointment) {
    List<Candidate> all = of(appointment);
    require(all.stream().allMatch(it -> it.passed() != null), "candidates-unchecked");
    require(all.stream().anyMatch(Candidate::passed), "nobody-admitted");
    appointment.closeChecks();
  }

  private void closeExamination(Appointment appointment) {
    require(
        of(appointment).stream().filter(Candidate::passed).allMatch(it -> it.score() != null),
        "candidates-unscored");
    appointment.closeExamination();
  }

  private void announce(Appointment appointment) {
    // who applied in whose name makes no difference to how long it is announced
    int days =
        table
            .ask(
                appointment.city(),
                PostTable.facts(appointment.change(), appointment.post(), OrganisationKind.AGENCY))
            .announceDays();
    appointment.announceUntil(today().plusDays(days));
  }

  private void prepare(Appointment appointment) {
    LocalDate until = appointment.announcedUntil();
    if (until != null && !today().isAfter(until)) {
      throw Refusal.conflict("announcement-running").with("until", until);
    }
    appointment.chosen();
    beginnings.prepare(appointment);
  }

  private List<Candidate> of(Appointment appointment) {
    return candidates.findByAppointmentOrderById(appointment.number());
  }

  private static void require(boolean so, String otherwise) {
    if (!so) {
      throw Refusal.conflict(otherwise);
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Clocking.ZONE);
  }
}
