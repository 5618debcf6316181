package io.gridcase.appointment;

import io.gridcase.approval.Advance;
import io.gridcase.approval.ApplicationKind;
import io.gridcase.approval.ApplicationSubject;
import io.gridcase.approval.Objection;
import io.gridcase.kernel.Clocking;
import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Appointments among what is applied for. */
@Component
class AppointmentSubject implements ApplicationSubject {

  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

  private final StoredAppointments stored;
  private final StoredCandidates candidates;
  private final Suitability suitability;
  private final RecruitmentSteps steps;
  private final Beginnings beginnings;
  private final Partners partners;
  private final AppointmentTelling telling;
  private final Grids grids;

  AppointmentSubject(
      StoredAppointments stored,
      StoredCandidates candidates,
      Suitability suitability,
      RecruitmentSteps steps,
      Beginnings beginnings,
      Partners partners,
      AppointmentTelling telling,
      Grids grids) {
    this.stored = stored;
    this.candidates = candidates;
    this.suitability = suitability;
    this.steps = steps;
    this.beginnings = beginnings;
    this.partners = partners;
    this.telling = telling;
    this.grids = grids;
  }

  @Override
  public boolean knows(ApplicationKind kind) {
    return kind == ApplicationKind.OFFICER_APPOINTMENT;
  }

  @Override
  public List<Told> tell(String number, Locale locale) {
    return telling.of(get(number), locale);
  }

  @Override
  public String objection(String reason, Locale locale) {
    return Suitability.word(reason, locale);
  }

  /** In a recruitment the candidates come later, and each is checked then. */
  @Override
  public List<Objection> objections(String number) {
    Appointment appointment = get(number);
    if (appointment.change() == Change.RECRUITMENT) {
      return List.of();
    }
    return candidates.findByAppointmentOrderById(number).stream()
        .filter(it -> it.dropped() == null)
        .flatMap(it -> suitability.against(appointment.city(), appointment.post(), it).stream())
        .toList();
  }

  @Override
  public List<Long> partners(String number, String partner, Level level) {
    return partners.of(get(number), partner, level);
  }

  @Override
  public void advance(String number, Advance step) {
    steps.advance(get(number), step);
  }

  /** Registration lasts as long as the call says; the table's time is for what comes after. */
  @Override
  public Optional<Instant> countsFrom(String number, String stage) {
    return Stage.REGISTRATION.name().equals(stage)
        ? Optional.ofNullable(get(number).registersUntil()).map(AppointmentSubject::endOf)
        : Optional.empty();
  }

  /** Workdays are counted from the day after the one a limit begins on. */
  private static Instant endOf(LocalDate day) {
    return day.atTime(LAST_SECOND).atZone(Clocking.ZONE).toInstant();
  }

  @Override
  public Optional<Refusal> againstApproval(String number) {
    Appointment appointment = get(number);
    List<Candidate> chosen =
        candidates.findByAppointmentOrderById(number).stream()
            .filter(it -> it.chosenGridId() != null)
            .toList();
    if (chosen.isEmpty()) {
      return Optional.of(Refusal.conflict("nobody-chosen"));
    }
    return chosen.stream().flatMap(it -> against(appointment, it).stream()).findFirst();
  }

  private Optional<Refusal> against(Appointment appointment, Candidate chosen) {
    Grid grid = grids.get(chosen.chosenGridId());
    return grid.active()
        ? beginnings.against(appointment, chosen, grid.id())
        : Optional.of(Refusal.conflict("grid-not-in-force").with("grid", grid.name()));
  }

  @Override
  public Map<String, Object> carryOut(String number) {
    return beginnings.begin(get(number));
  }

  @Override
  public void withdraw(String number) {
    beginnings.giveUp(get(number));
  }

  private Appointment get(String number) {
    return stored
        .findById(number)
        .orElseThrow(() -> new IllegalStateException("No appointment under " + number));
  }
}
