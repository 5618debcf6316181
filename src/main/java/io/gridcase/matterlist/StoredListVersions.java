package io.gridcase.matterlist;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredListVersions extends JpaRepository<ListVersion, Long> {

  List<ListVersion> findByCountyCodeOrderByInForceFrom(String countyCode);

  @Query("select distinct v.countyCode from ListVersion v where v.city = :city")
  List<String> countiesOf(String city);
}
