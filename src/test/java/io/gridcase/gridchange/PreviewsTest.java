package io.gridcase.gridchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.kernel.Clocking;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a split would come to, counted before anybody applies for it. */
class PreviewsTest extends DraftStory {

  @Test
  void thePreviewCountsByOldAndNewBorder() {
    reports("li", here.west(), here.at(0.5, 0.2));
    reports("li", here.west(), here.at(0.5, 0.8));
    reports("sun", here.west(), null);
    JsonNode preview = preview();
    assertThat(preview.at("/before/0/open").asInt()).isEqualTo(3);
    assertThat(after(preview, "open")).containsExactly(1, 2);
    assertThat(preview.at("/after/0/staff/FULL_TIME").asInt()).isEqualTo(1);
    assertThat(preview.at("/officers/0/before").asInt()).isEqualTo(3);
    assertThat(preview.at("/officers/0/after").asInt()).isEqualTo(1);
    assertThat(preview.at("/officers/1/after").asInt()).isEqualTo(2);
  }

  @Test
  void theCasesOfTheLastQuarterAreCountedByOldAndNewBorder() {
    LocalDate today = LocalDate.now(Clocking.ZONE);
    LocalDate next = today.withMonth(today.getMonthValue() - (today.getMonthValue() - 1) % 3);
    LocalDate from = next.withDayOfMonth(1).minusMonths(3);
    LocalDate until = next.withDayOfMonth(1).minusDays(1);
    ZonedDateTime first = from.atStartOfDay(Clocking.ZONE);
    ZonedDateTime last = until.atTime(23, 59, 59).atZone(Clocking.ZONE);
    opened(here.at(0.5, 0.2), first);
    opened(here.at(0.5, 0.8), first.plusDays(40));
    opened(here.at(0.2, 0.9), last);
    opened(here.at(0.5, 0.2), first.minusSeconds(1));
    opened(here.at(0.5, 0.2), last.plusSeconds(1));

    JsonNode preview = preview();

    assertThat(preview.path("from").asText()).isEqualTo(from.toString());
    assertThat(preview.path("until").asText()).isEqualTo(until.toString());
    assertThat(preview.at("/before/0/opened").asInt()).isEqualTo(3);
    assertThat(after(preview, "opened")).containsExactly(1, 2);
    assertThat(preview.at("/before/0/open").asInt()).as("those of other quarters too").isEqualTo(5);
    assertThat(after(preview, "open")).containsExactly(3, 2);
  }

  /** A case in the west at a place, opened at that moment. */
  private void opened(Map<String, Object> at, ZonedDateTime when) {
    OffsetDateTime moment = when.toOffsetDateTime();
    String number = reports("li", here.west(), at);
    jdbc().sql("update matter set opened_at = ? where number = ?").params(moment, number).update();
  }

  private JsonNode preview() {
    long draft = begins("SPLIT", here.split());
    return as("county").get("/api/grid-drafts/" + draft + "/preview").ok().body();
  }

  /** The south's figure and the north's. */
  private static List<Integer> after(JsonNode preview, String figure) {
    List<Integer> figures = new ArrayList<>();
    preview.path("after").forEach(grid -> figures.add(grid.path(figure).asInt()));
    return figures;
  }
}
