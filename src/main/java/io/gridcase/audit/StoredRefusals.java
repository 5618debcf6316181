package io.gridcase.audit;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Refused attempts are added and read; there is no other door. */
interface StoredRefusals extends Repository<RefusedAttempt, Long> {

  RefusedAttempt save(RefusedAttempt attempt);

  @Query(
      "select r from RefusedAttempt r where r.city = :city and r.id < :before order by r.id desc")
  List<RefusedAttempt> newest(String city, long before, Limit limit);

  long countByCity(String city);
}
