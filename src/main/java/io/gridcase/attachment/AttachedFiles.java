package io.gridcase.attachment;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

interface AttachedFiles extends JpaRepository<AttachedFile, Long> {

  @Query("select f from AttachedFile f where f.matterNumber = :matterNumber order by f.id")
  List<AttachedFile> findByMatterNumberOrderById(String matterNumber);

  List<AttachedFile> findByMatterNumberIsNullAndUploadedAtBefore(Instant before, Limit limit);

  boolean existsByDigest(String digest);

  /** Binds a file nobody bound yet; answers whether (1) or not (0). */
  @Modifying(flushAutomatically = true)
  @Query(
      """
      update AttachedFile f set f.matterNumber = :matterNumber, f.boundAt = :at
      where f.id = :id and f.matterNumber is null\
      """)
  int bind(long id, String matterNumber, Instant at);

  /** Removes a file nobody bound; answers whether (1) or not (0). */
  @Modifying
  @Transactional
  @Query("delete from AttachedFile f where f.id = :id and f.matterNumber is null")
  int removeUnbound(long id);
}
