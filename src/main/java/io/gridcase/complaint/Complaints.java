package io.gridcase.complaint;

import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Organisations;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Complaints as the public makes and follows them. */
@Service
@Transactional
public class Complaints {

  private final StoredComplaints complaints;
  private final Receiving receiving;
  private final Grids grids;
  private final Organisations organisations;
  private final Clock clock;

  Complaints(
      StoredComplaints complaints,
      Receiving receiving,
      Grids grids,
      Organisations organisations,
      Clock clock) {
    this.complaints = complaints;
    this.receiving = receiving;
    this.grids = grids;
    this.organisations = organisations;
    this.clock = clock;
  }

  /**
   * Takes a complaint in; the same one sent twice is one.
   *
   * @throws Refusal {@code form-used} (409) when another one came with the same code, {@code
   *     complaint-no-receiver} (409)
   */
  public void hear(NewComplaint told) {
    Optional<Complaint> before = complaints.findByCodeDigest(told.codeDigest());
    if (before.isPresent()) {
      if (!before.get().isOf(told.requestDigest())) {
        throw Refusal.conflict("form-used");
      }
      return;
    }
    Receiving.Receiver receiver = receiving.of(told.grid(), told.personId());
    complaints.save(new Complaint(told, receiver, clock.instant()));
  }

  /** What became of the complaint with that code; empty when there is none. */
  @Transactional(readOnly = true)
  public Optional<ComplaintProgress> follow(String codeDigest) {
    return complaints.findByCodeDigest(codeDigest).map(this::progress);
  }

  private ComplaintProgress progress(Complaint it) {
    return new ComplaintProgress(
        it.city(),
        grids.get(it.gridId()).name(),
        it.grounds(),
        organisations.get(it.organisationId()).name(),
        it.toldAt(),
        it.dueAt(),
        it.answeredAt() != null,
        it.finding(),
        it.answer(),
        it.answeredAt());
  }
}
