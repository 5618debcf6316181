package io.gridcase.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import io.gridcase.scenario.ServerStory;
import io.gridcase.scenario.Town;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What residents said of the handling, as the agencies of the area read it. */
class RatingsTest extends ServerStory {

  @Autowired private MockMvc mvc;
  @Autowired private Grids grids;
  @Autowired private JdbcClient jdbc;

  @Test
  @Article("QZ-7")
  void the_agencies_of_the_area_read_what_residents_said_page_by_page() {
    Town town = town("qz");
    rated(town, 4, "比较及时");
    rated(town, 2, "等了三周");
    rated(town, 5, null);

    JsonNode first = town.as("town.head").get("/api/ratings?size=2").ok().body();
    assertThat(first.path("items")).hasSize(2);
    assertThat(first.path("total").asLong()).isGreaterThanOrEqualTo(3);
    assertThat(first.path("average").asDouble()).isBetween(1.0, 5.0);
    assertThat(first.at("/items/0/stars").asInt()).as("the newest first").isEqualTo(5);
    assertThat(first.at("/items/0").has("remark")).isFalse();
    assertThat(first.at("/items/1/remark").asText()).isEqualTo("等了三周");
    String next = first.path("next").asText();
    JsonNode second = town.as("town.head").get("/api/ratings?size=2&after=" + next).ok().body();
    assertThat(second.at("/items/0/remark").asText()).isEqualTo("比较及时");

    List<String> poor = new ArrayList<>();
    town.as("county.head")
        .get("/api/ratings?most=2&size=100")
        .ok()
        .body()
        .path("items")
        .forEach(each -> poor.add(each.path("remark").asText()));
    assertThat(poor).contains("等了三周").doesNotContain("比较及时");

    assertThat(town.as("other.dispatcher").get("/api/ratings?size=100").ok().body().toString())
        .as("the town next door")
        .doesNotContain("等了三周");
    assertThat(town("zj").as("city.head").get("/api/ratings?size=100").ok().body().toString())
        .doesNotContain("等了三周");
    assertThat(town.as("officer").get("/api/ratings").code()).isEqualTo("ratings-not-yours");
  }

  private void rated(Town town, int stars, String remark) {
    Grid grid = grids.get(town.gridId());
    Visitor visitor = new Visitor(mvc);
    String code =
        visitor
            .post(
                "/api/public/" + grid.city() + "/reports",
                Map.of("kind", "SUGGESTION", "grid", grid.code(), "description", "建议增设路灯"))
            .ok()
            .body()
            .path("code")
            .asText();
    jdbc.sql(
            "update matter set state = 'ANSWERED' where number ="
                + " (select matter_number from public_report where code_digest = ?)")
        .param(Codes.digest(code))
        .update();
    visitor
        .post(
            "/api/public/rating",
            remark == null
                ? Map.of("code", code, "stars", stars)
                : Map.of("code", code, "stars", stars, "remark", remark))
        .ok();
  }
}
