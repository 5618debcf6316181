package io.gridcase.matter;

import io.gridcase.kernel.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** The departments' parts of cases. */
interface AssignmentStore extends JpaRepository<Assignment, Long> {

  @Query("select a from Assignment a where a.matterNumber = :matterNumber order by a.id")
  List<Assignment> findByMatterNumberOrderById(String matterNumber);

  /** The current part of one department: the newest that was not taken back. */
  default Assignment current(String matterNumber, long organisationId) {
    return find(matterNumber, organisationId)
        .orElseThrow(() -> Refusal.notFound("no-such-assignment").with("number", matterNumber));
  }

  /** The current part of one department, if it has one. */
  default Optional<Assignment> find(String matterNumber, long organisationId) {
    return open(matterNumber).stream()
        .filter(a -> a.organisationId() == organisationId)
        .reduce((older, newer) -> newer);
  }

  /** The parts that count: planned, running or finished, not taken back or set aside. */
  default List<Assignment> open(String matterNumber) {
    return findByMatterNumberOrderById(matterNumber).stream()
        .filter(a -> a.state() != AssignmentState.TAKEN_BACK)
        .filter(a -> a.state() != AssignmentState.SUPERSEDED)
        .toList();
  }
}
