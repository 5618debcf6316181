package io.gridcase.registry;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface StoredOrganisations extends JpaRepository<Organisation, Long> {

  List<Organisation> findByCity(String city);

  boolean existsByCity(String city);
}
