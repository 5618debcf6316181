package io.gridcase.deadline;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface CalendarYears extends JpaRepository<CalendarYear, Long> {

  List<CalendarYear> findByCity(String city);

  Optional<CalendarYear> findByCityAndOfYear(String city, int ofYear);
}
