package io.gridcase.matterlist;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface StoredMatterTypes extends JpaRepository<MatterType, Long> {

  @Query(
      "select t from MatterType t join fetch t.version v where v.countyCode = :countyCode"
          + " order by v.inForceFrom, t.position")
  List<MatterType> ofCounty(String countyCode);

  @Query(
      "select t from MatterType t join fetch t.version v where v.id = :versionId"
          + " order by t.position")
  List<MatterType> ofVersion(Long versionId);

  /** Takes the entries out of an edition that is still to come; no case can know them. */
  @Modifying(flushAutomatically = true)
  @Query("delete from MatterType t where t.version.id = :versionId")
  void deleteOfVersion(Long versionId);

  /** Code and name of every type any county of the city has had, the newest names last. */
  @Query(
      "select t.code as code, t.name as name from MatterType t join t.version v"
          + " where v.city = :city group by t.code, t.name order by max(v.inForceFrom)")
  List<CodeAndName> namesOf(String city);

  /** A type in short. */
  interface CodeAndName {
    String getCode();

    String getName();
  }

  boolean existsByCode(String code);
}
