package io.gridcase.matterlist;

import jakarta.persistence.LockModeType;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface StoredListVersions extends JpaRepository<ListVersion, Long> {

  List<ListVersion> findByCountyCodeOrderByInForceFrom(String countyCode);

  /** All editions of a city, held until the transaction ends. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select v from ListVersion v where v.city = :city order by v.id")
  List<ListVersion> heldOfCity(String city);

  @Query("select distinct v.countyCode from ListVersion v where v.city = :city")
  List<String> countiesOf(String city);
}
