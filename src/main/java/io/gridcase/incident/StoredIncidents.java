package io.gridcase.incident;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All incidents of all cities. */
interface StoredIncidents extends Repository<SecurityIncident, Long> {

  SecurityIncident save(SecurityIncident incident);

  Optional<SecurityIncident> findById(long id);

  @Query(
      """
      select i from SecurityIncident i
      where i.city = :city and i.id < :before order by i.id desc\
      """)
  List<SecurityIncident> newest(String city, long before, Limit limit);

  long countByCity(String city);
}
