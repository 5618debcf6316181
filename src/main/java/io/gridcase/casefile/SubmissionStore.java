package io.gridcase.casefile;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** What people submitted, as stored. */
interface SubmissionStore extends JpaRepository<Submission, Long> {

  @Query(
      """
      select s from Submission s where s.matterNumber = :number and s.stepKey = :stepKey
      order by s.submittedAt desc, s.id desc
      """)
  List<Submission> findByMatterNumberAndStepKeyOrderBySubmittedAtDescIdDesc(
      String number, String stepKey, Limit limit);

  @Query("select s from Submission s where s.matterNumber = :number order by s.submittedAt, s.id")
  List<Submission> findByMatterNumberOrderBySubmittedAtAscIdAsc(String number);

  Optional<Submission> findByMatterNumberAndStepId(String number, long stepId);
}
