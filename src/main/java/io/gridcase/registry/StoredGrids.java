package io.gridcase.registry;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StoredGrids extends JpaRepository<Grid, Long> {

  List<Grid> findByCity(String city);

  /** One after another by id, so that two who hold some of the same do not wait for each other. */
  @Query(
      value = "select id from grid where id in :ids and active order by id for update",
      nativeQuery = true)
  Set<Long> hold(Collection<Long> ids);
}
