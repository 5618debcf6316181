package io.gridcase.matterlist;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredMatterTypes extends JpaRepository<MatterType, Long> {

  @Query(
      "select t from MatterType t join fetch t.version v where v.countyCode = :countyCode"
          + " order by v.inForceFrom, t.position")
  List<MatterType> ofCounty(String countyCode);

  boolean existsByCode(String code);
}
