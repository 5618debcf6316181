package io.gridcase.matter;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

/** What people submitted, as stored. */
interface SubmissionStore extends JpaRepository<Submission, Long> {

  List<Submission> findByMatterNumberAndStepKeyOrderBySubmittedAtDescIdDesc(
      String number, String stepKey, Limit limit);

  List<Submission> findByMatterNumberOrderBySubmittedAtAscIdAsc(String number);

  Optional<Submission> findByMatterNumberAndStepId(String number, long stepId);
}
