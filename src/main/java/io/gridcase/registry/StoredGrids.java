package io.gridcase.registry;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoredGrids extends JpaRepository<Grid, Long> {

  List<Grid> findByCity(String city);
}
