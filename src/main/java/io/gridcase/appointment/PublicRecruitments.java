package io.gridcase.appointment;

import io.gridcase.appointment.PublicRecruitment.Chosen;
import io.gridcase.approval.Approvals;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.Organisations;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The open recruitments of a city, from the call until the announcement of the choice is over. */
@Service
@Transactional(readOnly = true)
public class PublicRecruitments {

  private static final Set<Stage> IN_PUBLIC = EnumSet.range(Stage.REGISTRATION, Stage.ANNOUNCEMENT);

  private final StoredAppointments stored;
  private final StoredCandidates candidates;
  private final Approvals approvals;
  private final Organisations organisations;
  private final Grids grids;

  PublicRecruitments(
      StoredAppointments stored,
      StoredCandidates candidates,
      Approvals approvals,
      Organisations organisations,
      Grids grids) {
    this.stored = stored;
    this.candidates = candidates;
    this.approvals = approvals;
    this.organisations = organisations;
    this.grids = grids;
  }

  /** What is in public on that day, the latest first. */
  public List<PublicRecruitment> of(String city, LocalDate day) {
    return stored.findByCityAndStageInOrderByNumberDesc(city, IN_PUBLIC).stream()
        .filter(it -> approvals.open(it.number()))
        .filter(it -> it.announcedUntil() == null || !day.isAfter(it.announcedUntil()))
        .map(this::told)
        .toList();
  }

  private PublicRecruitment told(Appointment appointment) {
    Organisation organiser = organisations.get(approvals.bodies(appointment.number()).reviewer());
    return new PublicRecruitment(
        appointment.post(),
        appointment.stage(),
        organiser.name(),
        organiser.supervisionPhone(),
        appointment.grids().stream().map(this::grid).toList(),
        appointment.requirements(),
        begins(appointment),
        appointment.registersFrom(),
        appointment.registersUntil(),
        appointment.registersAt(),
        appointment.announcedUntil(),
        appointment.stage() == Stage.ANNOUNCEMENT ? chosen(appointment) : List.of());
  }

  /** Nobody begins before the call and the announcement are over, whatever was asked for. */
  private static LocalDate begins(Appointment appointment) {
    return Stream.of(appointment.registersUntil(), appointment.announcedUntil())
        .filter(Objects::nonNull)
        .map(last -> last.plusDays(1))
        .filter(day -> day.isAfter(appointment.startsOn()))
        .max(Comparator.naturalOrder())
        .orElse(appointment.startsOn());
  }

  private List<Chosen> chosen(Appointment appointment) {
    return candidates.findByAppointmentOrderById(appointment.number()).stream()
        .filter(it -> it.chosenGridId() != null)
        .map(it -> new Chosen(it.name(), grid(it.chosenGridId())))
        .toList();
  }

  private String grid(long id) {
    return grids.get(id).name();
  }
}
