package io.gridcase.matter;

import io.gridcase.kernel.Refusal;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a case's turn: the case is held until the transaction ends, and who comes second waits.
 *
 * <p>Whoever moves a case on takes its turn first, before reading anything else of it. Reading a
 * part of it before the turn and another part after it would mix two states: of two departments
 * finishing at once, the second would see the procedure of after the first's result with the
 * departments of before it.
 */
@Component
public class Turns {

  private final EntityManager entities;

  Turns(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The case, held by the running transaction.
   *
   * @throws Refusal {@code no-such-matter} when there is none
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Matter take(String number) {
    Matter matter = entities.find(Matter.class, number, LockModeType.PESSIMISTIC_WRITE);
    if (matter == null) {
      throw Refusal.notFound("no-such-matter").with("number", number);
    }
    return matter;
  }
}
