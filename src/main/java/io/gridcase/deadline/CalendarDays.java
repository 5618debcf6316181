package io.gridcase.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface CalendarDays extends JpaRepository<CalendarDay, Long> {

  List<CalendarDay> findByCity(String city);

  List<CalendarDay> findByCityAndOnDateBetween(String city, LocalDate first, LocalDate last);

  Optional<CalendarDay> findByCityAndOnDate(String city, LocalDate onDate);
}
