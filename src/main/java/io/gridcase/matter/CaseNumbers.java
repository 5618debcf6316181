package io.gridcase.matter;

import io.gridcase.kernel.Clocking;
import io.gridcase.registry.Cities;
import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Case numbers: the city's letters, the date, six digits that begin again every day and have no
 * gaps. The counter's row is held until the case is committed, so cases of one city are numbered
 * one after another.
 */
@Component
class CaseNumbers {

  private final JdbcClient jdbc;
  private final Cities cities;
  private final Clock clock;

  CaseNumbers(JdbcClient jdbc, Cities cities, Clock clock) {
    this.jdbc = jdbc;
    this.cities = cities;
    this.clock = clock;
  }

  @PostConstruct
  void prepare() {
    cities.all().forEach(city -> ensure(city.key()));
  }

  private void ensure(String city) {
    boolean there =
        jdbc.sql("select count(*) from case_counter where city = ?")
                .param(city)
                .query(Integer.class)
                .single()
            > 0;
    if (!there) {
      try {
        jdbc.sql("insert into case_counter (city, counted_on, last_number) values (?, ?, 0)")
            .params(city, LocalDate.now(clock))
            .update();
      } catch (DuplicateKeyException startedTwice) {
        // another node was faster; the row is there, which is all that is wanted
      }
    }
  }

  /** The next number of the city today, such as {@code ZJ20261121000001}. */
  String next(String city) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Clocking.ZONE);
    jdbc.sql(
            "update case_counter set last_number = case when counted_on = ? then last_number + 1"
                + " else 1 end, counted_on = ? where city = ?")
        .params(today, today, city)
        .update();
    int number =
        jdbc.sql("select last_number from case_counter where city = ?")
            .param(city)
            .query(Integer.class)
            .single();
    return cities.profile(city).numberPrefix()
        + today.format(DateTimeFormatter.BASIC_ISO_DATE)
        + String.format("%06d", number);
  }
}
