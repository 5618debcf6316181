package io.gridcase.matter;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

/** All cases. */
public interface Matters extends JpaRepository<Matter, String>, JpaSpecificationExecutor<Matter> {

  /** Cases that follow the given one as its duplicates. */
  @Query("select m from Matter m where m.duplicateOf = :firstCase")
  List<Matter> findByDuplicateOf(String firstCase);

  /** Where an earlier case lies; the place may be unknown. */
  record Near(String number, Double lng, Double lat) {}

  /** Earlier cases of the same type in the same grid since a moment, newest first. */
  @Query(
      """
      select new io.gridcase.matter.Matters$Near(m.number, m.lng, m.lat) from Matter m
      where m.gridId = :gridId and m.typeCode = :typeCode and m.openedAt >= :since
        and m.number <> :self
        and (m.closure is null or m.closure <> io.gridcase.matter.Closure.NOT_A_MATTER)
        and m.duplicateOf is null
      order by m.openedAt desc
      """)
  List<Near> near(long gridId, String typeCode, Instant since, String self, Limit limit);
}
