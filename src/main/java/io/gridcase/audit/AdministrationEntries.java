package io.gridcase.audit;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Acts of administrators are added and read; there is no other door. */
interface AdministrationEntries extends Repository<AdministrationEntry, Long> {

  AdministrationEntry save(AdministrationEntry entry);

  @Query(
      """
      select e from AdministrationEntry e
      where e.city = :city and e.id < :before order by e.id desc\
      """)
  List<AdministrationEntry> newest(String city, long before, Limit limit);

  long countByCity(String city);
}
