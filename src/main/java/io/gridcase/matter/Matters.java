package io.gridcase.matter;

import io.gridcase.kernel.Refusal;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

/** All cases. */
public interface Matters extends JpaRepository<Matter, String>, JpaSpecificationExecutor<Matter> {

  /** The case, which has to be there. */
  default Matter get(String number) {
    return findById(number)
        .orElseThrow(() -> Refusal.notFound("no-such-matter").with("number", number));
  }

  /** Cases that follow the given one as its duplicates. */
  @Query("select m from Matter m where m.duplicateOf = :firstCase")
  List<Matter> findByDuplicateOf(String firstCase);

  /** Earlier cases of the same type in the same grid since a moment, newest first. */
  @Query(
      """
      select m from Matter m
      where m.gridId = :gridId and m.typeCode = :typeCode and m.openedAt >= :since
        and m.number <> :self
        and (m.closure is null or m.closure <> io.gridcase.matter.Closure.NOT_A_MATTER)
        and m.duplicateOf is null
      order by m.openedAt desc
      """)
  List<Matter> near(long gridId, String typeCode, Instant since, String self, Limit limit);
}
