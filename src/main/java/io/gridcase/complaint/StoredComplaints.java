package io.gridcase.complaint;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All complaints. */
interface StoredComplaints extends Repository<Complaint, Long> {

  String HEARD =
      """
      c.organisationId in :organisations
      and (:open = true and c.answeredAt is null or :open = false and c.answeredAt is not null)
      and (c.personId is null and c.gridId not in :grids or c.personId <> :person)\
      """;

  Complaint save(Complaint complaint);

  Optional<Complaint> findById(long id);

  Optional<Complaint> findByCodeDigest(String codeDigest);

  /** What these organisations hear that is not about the reader, the newest first. */
  @Query("select c from Complaint c where " + HEARD + " and c.id < :before order by c.id desc")
  List<Complaint> newest(
      Collection<Long> organisations,
      boolean open,
      long person,
      Set<Long> grids,
      long before,
      Limit limit);

  @Query("select count(c) from Complaint c where " + HEARD)
  long count(Collection<Long> organisations, boolean open, long person, Set<Long> grids);
}
