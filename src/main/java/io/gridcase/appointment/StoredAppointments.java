package io.gridcase.appointment;

import org.springframework.data.jpa.repository.JpaRepository;

/** Appointments as stored. */
interface StoredAppointments extends JpaRepository<Appointment, String> {}
