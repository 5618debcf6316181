package io.gridcase.canary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.ServerStory;
import io.gridcase.scenario.Town;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What officers type on patrol and about households stays sealed, and out of every log. */
class PatrolCanariesTest extends ServerStory {

  @Autowired private JdbcTemplate jdbc;
  private final Canaries canaries = new Canaries();

  @Test
  void whatIsTypedOnPatrolAndOnVisitsStaysSealed() {
    Town town = town("qd");
    Clerk officer = town.as("officer");
    EveryColumn columns = new EveryColumn(jdbc);
    try (Listening log = Listening.closely()) {
      long household = household(town);
      officer.post("/api/patrol/check-ins", outside(town)).ok();
      Map<String, Object> visit = new HashMap<>();
      visit.put("outcome", "MET");
      visit.put("note", canaries.text("visit note"));
      visit.put("finding", finding(town));
      String path = "/api/patrol/households/" + household;
      officer.post(path + "/visits", visit).ok();
      JsonNode clear =
          officer.post(path + "/reveal", Map.of("reason", canaries.text("reason"))).ok().body();
      assertThat(canaries.in(clear.toString())).as("those entitled read them").hasSize(4);
      for (Answer refused :
          List.of(
              officer.post(path + "/visits", Map.of("outcome", canaries.text("outcome"))),
              officer.post(path + "/reveal", Map.of("reason", canaries.text("long").repeat(30))),
              officer.post(
                  "/api/patrol/households",
                  Map.of("gridId", town.gridId(), "contact", canaries.text("no category"))))) {
        assertThat(refused.status()).isBetween(400, 422);
        assertThat(canaries.in(refused.body().toString())).isEmpty();
      }
      assertThat(columns.where(canaries::in)).isEmpty();
      assertThat(canaries.in(log.all())).isEmpty();
      assertThat(columns.where(text -> text.equals("ELDERLY_ALONE") ? List.of(text) : List.of()))
          .as("the search reads what is there")
          .contains("household.category: ELDERLY_ALONE");
    }
  }

  private long household(Town town) {
    Map<String, Object> told = new HashMap<>();
    told.put("gridId", town.gridId());
    told.put("category", "ELDERLY_ALONE");
    told.put("contact", canaries.name());
    told.put("phone", canaries.phone());
    told.put("address", canaries.text("address"));
    return town.as("officer").post("/api/patrol/households", told).ok().body().path("id").asLong();
  }

  private Map<String, Object> outside(Town town) {
    Map<String, Object> told = new HashMap<>();
    told.put("gridId", town.gridId());
    told.put("kind", "PATROL");
    told.put("lng", 120.0);
    told.put("lat", 36.0);
    told.put("outsideReason", canaries.text("outside"));
    told.put("note", canaries.text("note"));
    told.put("finding", finding(town));
    return told;
  }

  private Map<String, Object> finding(Town town) {
    return Map.of(
        "typeCode", town.typeCode("路面塌陷"),
        "urgent", false,
        "description", canaries.text("description"),
        "locationText", canaries.text("place"),
        "party", Map.of("name", canaries.name(), "phone", canaries.phone()));
  }
}
