package io.gridcase.matter;

import org.springframework.data.jpa.repository.JpaRepository;

/** Rulings on refusals, findable for the next such case. */
interface Precedents extends JpaRepository<Precedent, Long> {}
