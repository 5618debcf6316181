package io.gridcase.registry;

import org.springframework.data.jpa.repository.JpaRepository;

interface StoredPlaces extends JpaRepository<Place, String> {}
