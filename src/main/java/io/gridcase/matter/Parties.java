package io.gridcase.matter;

import org.springframework.data.jpa.repository.JpaRepository;

/** The persons cases concern, by case number. */
interface Parties extends JpaRepository<Party, String> {}
