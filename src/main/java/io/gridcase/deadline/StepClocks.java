package io.gridcase.deadline;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface StepClocks extends JpaRepository<StepClock, Long> {

  @Query(
      "select c from StepClock c where c.matterNumber = :matterNumber order by c.startedAt, c.id")
  List<StepClock> findByMatterNumberOrderByStartedAtAscIdAsc(String matterNumber);

  @Query(
      "select c from StepClock c where c.city = :city and c.calendarUnconfirmed = true"
          + " and c.stoppedAt is null")
  List<StepClock> unconfirmed(String city);

  @Query(
      "select s from ClockSegment s where s.clockId in"
          + " (select c.id from StepClock c where c.matterNumber = :matterNumber)"
          + " order by s.fromAt")
  List<ClockSegment> segmentsOf(String matterNumber);
}
