package io.gridcase.appointment;

import io.gridcase.approval.ApplicationState;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Exits as stored. */
interface StoredOfficerExits extends JpaRepository<OfficerExit, String> {

  @Query(
      """
      select e from OfficerExit e, Application a
      where a.number = e.number and e.postId in :posts and a.state in :states
      order by e.number\
      """)
  List<OfficerExit> about(Collection<Long> posts, Collection<ApplicationState> states);
}
