package io.gridcase.appointment;

import io.gridcase.approval.ApplicationState;
import java.util.Collection;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Exits as stored. */
interface StoredOfficerExits extends JpaRepository<OfficerExit, String> {

  @Query(
      """
      select count(e) from OfficerExit e, Application a
      where a.number = e.number and e.postId = :postId and a.state in :states\
      """)
  long countIn(long postId, Collection<ApplicationState> states);
}
