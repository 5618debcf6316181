package io.gridcase.casefile;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Notices, as stored. */
interface NoticeStore extends JpaRepository<Notice, Long> {

  @Query(
      """
      select n from Notice n
      where n.city = :city and (n.username = :username or n.organisationId in :organisations)
      order by n.sentAt desc, n.id desc
      """)
  List<Notice> of(String city, String username, Collection<Long> organisations, Limit limit);
}
