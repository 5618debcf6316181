package io.gridcase.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.kernel.Clocking;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.Town;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** The limit of the registration follows the last day the call names. */
class RegistrationClockTest extends PostStory {

  @Test
  void the_time_to_close_counts_from_the_end_of_the_last_day_to_register() {
    JsonNode late = clock(DAY.plusDays(60));
    assertThat(at(late, "startedAt")).isEqualTo(DAY.plusDays(60).atTime(23, 59, 59));
    assertThat(late.path("amount").asInt()).isEqualTo(5);
    assertThat(late.path("unit").asText()).isEqualTo("WORKDAY");
    assertThat(day(late)).isAfter(DAY.plusDays(64)).isBefore(DAY.plusDays(80));

    JsonNode soon = clock(DAY.plusDays(1));
    assertThat(day(soon))
        .as("nobody can close on the last day itself")
        .isAfter(DAY.plusDays(4))
        .isBefore(DAY.plusDays(20));
  }

  /** The clock of the registration after a call that ends on that day. */
  private JsonNode clock(LocalDate until) {
    Town town = town("lz");
    Clerk organiser = town.as("county.dispatcher");
    String number =
        number(
            appoints(
                town,
                "town.dispatcher",
                appointment(town, "town.dispatcher", "FULL_TIME", otherGrid(town), null)));
    call(organiser, number, until).ok();
    JsonNode task = organiser.task(number, "task_registerCandidates").orElseThrow();
    for (JsonNode each : organiser.get("/api/matters/" + number + "/clocks").ok().body()) {
      if (each.path("stage").asText().equals("REGISTRATION")) {
        assertThat(task.path("dueAt").asText()).isEqualTo(each.path("dueAt").asText());
        return each;
      }
    }
    throw new AssertionError("No clock of the registration");
  }

  private static LocalDate day(JsonNode clock) {
    return at(clock, "dueAt").toLocalDate();
  }

  private static LocalDateTime at(JsonNode clock, String key) {
    return OffsetDateTime.parse(clock.path(key).asText())
        .atZoneSameInstant(Clocking.ZONE)
        .toLocalDateTime();
  }
}
