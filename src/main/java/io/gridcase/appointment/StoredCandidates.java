package io.gridcase.appointment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** Candidates as stored. */
interface StoredCandidates extends JpaRepository<Candidate, Long> {

  List<Candidate> findByAppointmentOrderById(String appointment);

  Optional<Candidate> findByIdAndAppointment(long id, String appointment);
}
