package io.gridcase.audit;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Entries are added and read; there is no other door. */
interface WrittenEntries extends Repository<WrittenEntry, Long> {

  WrittenEntry save(WrittenEntry entry);

  @Query(
      "select e from WrittenEntry e where e.matterNumber = :matterNumber order by e.happenedAt,"
          + " e.id")
  List<WrittenEntry> findByMatterNumberOrderByHappenedAtAscIdAsc(String matterNumber);
}
