package io.gridcase.audit;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Entries are added and read; there is no other door. */
interface WrittenEntries extends Repository<WrittenEntry, Long> {

  WrittenEntry save(WrittenEntry entry);

  List<WrittenEntry> findByMatterNumberOrderByHappenedAtAscIdAsc(String matterNumber);
}
