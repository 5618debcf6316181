package io.gridcase.approval;

import io.gridcase.access.Actor;
import io.gridcase.access.ActorPosition;
import io.gridcase.casefile.CaseRenamed;
import io.gridcase.kernel.Clocking;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Cities;
import io.gridcase.registry.Place;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The applications: opening them, and the store services change them in. */
@Component
public class Applications {

  /**
   * Says that an application is open and its procedure may begin.
   *
   * @param facts what the city's tables read of it, by their names
   */
  public record ApplicationOpened(Application application, Map<String, Object> facts) {}

  private final EntityManager entities;
  private final StoredApplications stored;
  private final Cities cities;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Applications(
      EntityManager entities,
      StoredApplications stored,
      Cities cities,
      ApplicationEventPublisher events,
      Clock clock) {
    this.entities = entities;
    this.stored = stored;
    this.cities = cities;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Opens an application and sets its procedure going, in the running transaction.
   *
   * @param subject what it is about in a few words; nothing personal
   * @param place the place it is for
   * @param by who applies, in which position
   * @param facts what the city's tables read of it, by their names
   * @param keep keeps what the application says, under its number, before the procedure reads it
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Application open(
      ApplicationKind kind,
      String subject,
      Place place,
      Actor by,
      ActorPosition position,
      Map<String, Object> facts,
      Consumer<String> keep) {
    Instant now = clock.instant();
    Application application =
        new Application(
            number(by.city(), now),
            by.city(),
            kind,
            subject,
            place.code(),
            place.name(),
            new Application.Applicant(
                position.organisationId(), position.organisation(), by.username(), by.name()),
            now);
    entities.persist(application);
    keep.accept(application.number());
    save(application);
    events.publishEvent(new ApplicationOpened(application, facts));
    return application;
  }

  /**
   * The application as the running transaction knows it.
   *
   * @throws Refusal {@code no-such-application} when there is none
   */
  public Application get(String number) {
    return found(entities.find(Application.class, number), number);
  }

  /** The application, held until the transaction ends; who comes second waits. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Application turn(String number) {
    return found(entities.find(Application.class, number, LockModeType.PESSIMISTIC_WRITE), number);
  }

  /**
   * Calls an application that is back with the applicant something else.
   *
   * @param subject what it is about in a few words; nothing personal
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void rename(String number, String subject) {
    get(number).rename(subject);
    events.publishEvent(new CaseRenamed(number, subject));
  }

  /** Tells, once each, what happened to the application. */
  void save(Application application) {
    application.happened().forEach(events::publishEvent);
  }

  /** The city's letters, SQ for 申请, the date, six digits of one sequence. */
  private String number(String city, Instant now) {
    return cities.profile(city).numberPrefix()
        + "-SQ"
        + LocalDate.ofInstant(now, Clocking.ZONE).format(DateTimeFormatter.BASIC_ISO_DATE)
        + "%06d".formatted(stored.nextNumber() % 1_000_000);
  }

  private static Application found(Application application, String number) {
    if (application == null) {
      throw Refusal.notFound("no-such-application").with("number", number);
    }
    return application;
  }
}
