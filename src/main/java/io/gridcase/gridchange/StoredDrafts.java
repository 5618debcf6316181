package io.gridcase.gridchange;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface StoredDrafts extends JpaRepository<GridDraft, Long> {

  /** The draft, held until the running transaction ends. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select d from GridDraft d where d.id = :id")
  Optional<GridDraft> hold(long id);

  Optional<GridDraft> findByNumber(String number);

  Optional<GridDraft> findByApplication(String application);

  Optional<GridDraft> findByIdAndCity(long id, String city);

  /** What somebody or the agencies of somebody drew, the latest change first. */
  @Query(
      """
      select d from GridDraft d
      where d.city = :city and (d.drafter = :drafter or d.organisationId in :organisations)
      order by d.changedAt desc, d.id desc\
      """)
  List<GridDraft> of(String city, String drafter, Collection<Long> organisations, Limit limit);

  @Query("select d from GridDraft d where d.id in :ids order by d.changedAt desc, d.id desc")
  List<GridDraft> latest(Collection<Long> ids);

  @Query(value = "select nextval('grid_draft_number')", nativeQuery = true)
  long nextNumber();
}
