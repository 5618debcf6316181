package io.gridcase.incident;

import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import io.gridcase.access.EmergencyMeasures;
import io.gridcase.access.Role;
import io.gridcase.incident.IncidentViews.IncidentDetail;
import io.gridcase.incident.IncidentViews.IncidentPage;
import io.gridcase.incident.IncidentViews.IncidentRow;
import io.gridcase.incident.IncidentViews.NewIncident;
import io.gridcase.incident.IncidentViews.NewMeasure;
import io.gridcase.kernel.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of a city's security incidents: the security administrator's, read by auditors. */
@Component
@Transactional
class Incidents {

  private static final int MOST = 100;

  private final StoredIncidents incidents;
  private final IncidentSteps steps;
  private final EmergencyMeasures measures;
  private final CurrentActor actors;
  private final Clock clock;

  Incidents(
      StoredIncidents incidents,
      IncidentSteps steps,
      EmergencyMeasures measures,
      CurrentActor actors,
      Clock clock) {
    this.incidents = incidents;
    this.steps = steps;
    this.measures = measures;
    this.actors = actors;
    this.clock = clock;
  }

  /**
   * The incidents of the caller's city, the newest first.
   *
   * @param after the last id of the part before
   * @throws Refusal {@code role-missing} (403)
   */
  @Transactional(readOnly = true)
  public IncidentPage page(Long after, int size) {
    String city = reader().city();
    int rows = Math.max(1, Math.min(MOST, size));
    long before = after == null ? Long.MAX_VALUE : after;
    List<SecurityIncident> found = incidents.newest(city, before, Limit.of(rows + 1));
    List<SecurityIncident> shown = found.subList(0, Math.min(rows, found.size()));
    return new IncidentPage(
        shown.stream().map(IncidentRow::of).toList(),
        found.size() > rows ? String.valueOf(shown.get(rows - 1).id()) : null,
        incidents.countByCity(city));
  }

  /**
   * One of them with everything done about it.
   *
   * @throws Refusal {@code role-missing} (403), {@code incident-unknown} (404)
   */
  @Transactional(readOnly = true)
  public IncidentDetail of(long id) {
    Actor actor = reader();
    SecurityIncident it = of(id, actor);
    return new IncidentDetail(
        IncidentRow.of(it),
        actor.has(Role.SECURITY_ADMIN) && it.state() != IncidentState.RESOLVED,
        steps.findByIncidentIdOrderById(id).stream().map(IncidentStep::view).toList());
  }

  /**
   * Takes an incident down.
   *
   * @return its id
   * @throws Refusal {@code role-missing} (403)
   */
  public long report(NewIncident asked) {
    Actor actor = keeper();
    Instant now = clock.instant();
    SecurityIncident made =
        incidents.save(new SecurityIncident(actor.city(), asked.kind(), asked.noticedAt(), now));
    step(made, IncidentAct.REPORTED, null, asked.description().strip(), actor, now);
    return made.id();
  }

  /**
   * Shuts an account out at once: the record of administration keeps it with the incident.
   *
   * @throws Refusal {@code incident-unknown} (404), {@code incident-resolved} (409), those of
   *     {@link EmergencyMeasures#take}
   */
  public void measure(long id, NewMeasure asked) {
    Actor actor = keeper();
    SecurityIncident it = of(id, actor);
    it.beOpen();
    String account = measures.take(actor, asked.account(), asked.measure(), "incident " + id);
    step(it, IncidentAct.of(asked.measure()), account, null, actor, clock.instant());
  }

  /** It does no more harm. */
  public void contain(long id, String words) {
    move(id, IncidentAct.CONTAINED, words, SecurityIncident::contain);
  }

  /** Cause and consequences are dealt with. */
  public void resolve(long id, String words) {
    move(id, IncidentAct.RESOLVED, words, SecurityIncident::resolve);
  }

  private void move(
      long id, IncidentAct act, String words, BiConsumer<SecurityIncident, Instant> change) {
    Actor actor = keeper();
    SecurityIncident it = of(id, actor);
    Instant now = clock.instant();
    change.accept(it, now);
    step(it, act, null, words.strip(), actor, now);
  }

  private void step(
      SecurityIncident of, IncidentAct act, String account, String words, Actor by, Instant at) {
    steps.save(new IncidentStep(of.id(), act, account, words, by, at));
  }

  private SecurityIncident of(long id, Actor actor) {
    return incidents
        .findById(id)
        .filter(each -> each.city().equals(actor.city()))
        .orElseThrow(() -> Refusal.notFound("incident-unknown"));
  }

  private Actor keeper() {
    Actor actor = actors.get();
    actor.requireAny(Role.SECURITY_ADMIN);
    return actor;
  }

  private Actor reader() {
    Actor actor = actors.get();
    actor.requireAny(Role.SECURITY_ADMIN, Role.AUDITOR);
    return actor;
  }
}
