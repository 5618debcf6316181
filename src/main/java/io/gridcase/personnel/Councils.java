package io.gridcase.personnel;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** All meetings of all grid councils. */
public interface Councils extends Repository<Council, Long> {

  Council save(Council council);

  <T extends Council> List<T> saveAll(Iterable<T> councils);

  List<Council> findByCityAndCodeIn(String city, Collection<String> codes);

  /** The meetings in a grid, the latest first. */
  List<Council> findByGridIdOrderByHeldOnDescIdDesc(long gridId);
}
