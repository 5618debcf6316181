package io.gridcase.matter;

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
class Cases {

  private final Matters matters;
  private final Turns turns;
  private final ApplicationEventPublisher events;

  Cases(Matters matters, Turns turns, ApplicationEventPublisher events) {
    this.matters = matters;
    this.turns = turns;
    this.events = events;
  }

  Matter get(String number) {
    return matters.get(number);
  }

  /** The case, held until the transaction ends; see {@link Turns}. */
  Matter turn(String number) {
    return turns.take(number);
  }

  /** Keeps the case and tells, once each, what happened to it. */
  Matter save(Matter matter) {
    Matter kept = matters.save(matter);
    matter.happened().forEach(events::publishEvent);
    return kept;
  }

  /** Cases that follow the given one as its duplicates. */
  List<Matter> followersOf(String firstCase) {
    return matters.findByDuplicateOf(firstCase);
  }
}
