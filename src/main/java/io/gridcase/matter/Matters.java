package io.gridcase.matter;

import io.gridcase.gridchange.GridCases.PlacedCase;
import java.time.Instant;
import java.util.Collection;
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

  /** The cases of these grids that are not archived, by number. */
  @Query(
      """
      select new io.gridcase.gridchange.GridCases$PlacedCase(
        m.number, m.gridId, m.lng, m.lat, true, m.openedAt)
      from Matter m
      where m.gridId in :gridIds and m.state <> io.gridcase.matter.MatterState.ARCHIVED
      order by m.number
      """)
  List<PlacedCase> openIn(Collection<Long> gridIds);

  /** The cases of these grids that were opened in a stretch of time, by number. */
  @Query(
      """
      select new io.gridcase.gridchange.GridCases$PlacedCase(
        m.number, m.gridId, m.lng, m.lat,
        case when m.state <> io.gridcase.matter.MatterState.ARCHIVED then true else false end,
        m.openedAt)
      from Matter m
      where m.gridId in :gridIds and m.openedAt >= :from and m.openedAt < :until
      order by m.number
      """)
  List<PlacedCase> openedIn(Collection<Long> gridIds, Instant from, Instant until);
}
