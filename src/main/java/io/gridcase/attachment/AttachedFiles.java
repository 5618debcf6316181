package io.gridcase.attachment;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface AttachedFiles extends JpaRepository<AttachedFile, Long> {

  List<AttachedFile> findByMatterNumberOrderById(String matterNumber);

  List<AttachedFile> findByMatterNumberIsNullAndUploadedAtBefore(Instant before, Limit limit);

  boolean existsByDigest(String digest);
}
