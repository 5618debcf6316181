package io.gridcase.matter;

import io.gridcase.kernel.Refusal;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The cases as services change them: what happened to a case is told when it is saved.
 *
 * <p>Spring Data's own publication forbids that a listener moves the same case on, which is what
 * the procedure does.
 */
@Component
public class Cases {

  private final EntityManager entities;
  private final Matters matters;
  private final Turns turns;
  private final ApplicationEventPublisher events;

  Cases(EntityManager entities, Matters matters, Turns turns, ApplicationEventPublisher events) {
    this.entities = entities;
    this.matters = matters;
    this.turns = turns;
    this.events = events;
  }

  /**
   * The case as the running transaction knows it.
   *
   * @throws Refusal {@code no-such-matter} when there is none
   */
  public Matter get(String number) {
    Matter matter = entities.find(Matter.class, number);
    if (matter == null) {
      throw Refusal.notFound("no-such-matter").with("number", number);
    }
    return matter;
  }

  /** The case, held until the transaction ends; see {@link Turns}. */
  Matter turn(String number) {
    return turns.take(number);
  }

  /** Keeps the case and tells, once each, what happened to it. */
  Matter save(Matter matter) {
    entities.persist(matter);
    matter.happened().forEach(events::publishEvent);
    return matter;
  }

  /** Cases that follow the given one as its duplicates. */
  List<Matter> followersOf(String firstCase) {
    return matters.findByDuplicateOf(firstCase);
  }
}
