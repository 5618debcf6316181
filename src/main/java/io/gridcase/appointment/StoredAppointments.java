package io.gridcase.appointment;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** Appointments as stored. */
interface StoredAppointments extends JpaRepository<Appointment, String> {

  List<Appointment> findByCityAndStageInOrderByNumberDesc(String city, Collection<Stage> stages);
}
