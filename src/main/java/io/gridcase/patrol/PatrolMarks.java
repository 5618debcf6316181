package io.gridcase.patrol;

import io.gridcase.registry.PatrolPlan.Kind;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

/** When duties were last done. */
interface PatrolMarks extends JpaRepository<PatrolMark, Long> {

  Optional<PatrolMark> findByGridIdAndKind(long gridId, Kind kind);

  List<PatrolMark> findByGridIdIn(Collection<Long> gridIds);

  List<PatrolMark> findByCity(String city);
}
