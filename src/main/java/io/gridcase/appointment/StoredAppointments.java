package io.gridcase.appointment;

import io.gridcase.approval.ApplicationState;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Appointments as stored. */
interface StoredAppointments extends JpaRepository<Appointment, String> {

  List<Appointment> findByCityAndStageInOrderByNumberDesc(String city, Collection<Stage> stages);

  /** Those in these states about any of these grids. */
  @Query(
      """
      select distinct a from Appointment a join a.grids g, Application p
      where p.number = a.number and g in :grids and p.state in :states
      order by a.number\
      """)
  List<Appointment> inGrids(Collection<Long> grids, Collection<ApplicationState> states);
}
