package io.gridcase.matter;

import io.gridcase.kernel.Refusal;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The departments' parts of cases. They hang on their case, so that one transaction reads them
 * once, however many steps of it ask.
 */
@Component
class AssignmentStore {

  private final EntityManager entities;

  AssignmentStore(EntityManager entities) {
    this.entities = entities;
  }

  /** All parts a case ever had, oldest first; none when there is no such case. */
  List<Assignment> all(String matterNumber) {
    Matter matter = entities.find(Matter.class, matterNumber);
    return matter == null ? List.of() : List.copyOf(matter.parts());
  }

  /** Keeps a new part. */
  Assignment save(Assignment part) {
    entities.persist(part);
    parts(part).add(part);
    return part;
  }

  /** Drops parts that never went anywhere. */
  void deleteAll(Collection<Assignment> planned) {
    planned.forEach(
        part -> {
          parts(part).remove(part);
          entities.remove(part);
        });
  }

  /** The current part of one department: the newest that was not taken back. */
  Assignment current(String matterNumber, long organisationId) {
    return find(matterNumber, organisationId)
        .orElseThrow(() -> Refusal.notFound("no-such-assignment").with("number", matterNumber));
  }

  /** The current part of one department, if it has one. */
  Optional<Assignment> find(String matterNumber, long organisationId) {
    return open(matterNumber).stream()
        .filter(a -> a.organisationId() == organisationId)
        .reduce((older, newer) -> newer);
  }

  /** The parts that count: planned, running or finished, not taken back or set aside. */
  List<Assignment> open(String matterNumber) {
    return all(matterNumber).stream()
        .filter(a -> a.state() != AssignmentState.TAKEN_BACK)
        .filter(a -> a.state() != AssignmentState.SUPERSEDED)
        .toList();
  }

  private List<Assignment> parts(Assignment part) {
    return entities.find(Matter.class, part.matterNumber()).parts();
  }
}
