package io.gridcase.appointment;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Appointments as stored. */
interface StoredAppointments extends JpaRepository<Appointment, String> {

  /** Recruitments the public may read of on that day, the newest first. */
  @Query(
      """
      select a from Appointment a
      where a.city = :city
        and (a.registersUntil >= :day and a.stage = io.gridcase.appointment.Stage.REGISTRATION
          or a.announcedUntil >= :day and a.stage = io.gridcase.appointment.Stage.ANNOUNCEMENT)
      order by a.number desc\
      """)
  List<Appointment> publicOn(String city, LocalDate day);
}
