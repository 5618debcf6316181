package io.gridcase.gridfile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.scenario.ServerStory;
import io.gridcase.scenario.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which posts a grid lacks is a rule of its city, shown with the article that asks for them. */
class ShortagesTest extends ServerStory {

  @Autowired private JdbcClient jdbc;

  @ParameterizedTest
  @CsvSource({
    "zj,ZJ-16-2,FULL_TIME,专职网格员",
    "qz,QZ-11,HEAD FULL_TIME PART_TIME INSTRUCTOR,网格长 专职网格员 兼职网格员 网格指导员",
    "lz,LZ-11,FULL_TIME_OR_PART_TIME,专职或者兼职网格员",
    "qd,QD-3-1,FULL_TIME,专职网格员",
    "dy,DY-11,OFFICER,网格员"
  })
  @Article({"ZJ-16-2", "QZ-11", "LZ-11", "QD-3-1", "DY-11"})
  void whatAGridLacksIsToldByTheCitysTableWithItsArticle(
      String city, String article, String posts, String names) {
    Town town = town(city);
    JsonNode rows = town.as("town.head").get("/api/grid-files?size=100").ok().body().path("items");
    JsonNode row =
        StreamSupport.stream(rows.spliterator(), false)
            .filter(each -> each.path("type").asText().equals("COMPREHENSIVE_RURAL"))
            .findFirst()
            .orElseGet(() -> rows.get(0));
    long grid = row.path("id").asLong();
    assertThat(row.path("shortages")).as("as the sample staffs it").isEmpty();
    List<Long> ended = vacate(grid);
    try {
      JsonNode bare = town.as("town.head").get("/api/grids/" + grid + "/file").ok().body();
      assertThat(bare.path("shortages").findValuesAsText("post")).containsExactly(posts.split(" "));
      assertThat(bare.path("shortages").findValuesAsText("name")).containsExactly(names.split(" "));
      assertThat(bare.path("shortages").findValuesAsText("article")).containsOnly(article);
      assertThat(bare.at("/shortages/0/articleText").asText()).isNotEqualTo(article).isNotBlank();
      JsonNode listed =
          town.as("town.head")
              .get("/api/grid-files?q=" + row.path("code").asText())
              .ok()
              .body()
              .at("/items/0");
      assertThat(listed.path("shortages")).isEqualTo(bare.path("shortages"));
      assertThat(listed.path("officers").asInt()).isZero();
    } finally {
      ended.forEach(
          post ->
              jdbc.sql("update grid_post set valid_until = null where id = ?")
                  .param(post)
                  .update());
    }
  }

  /** Ends every post in a grid; the answer tells which. */
  private List<Long> vacate(long grid) {
    List<Long> held =
        jdbc.sql("select id from grid_post where grid_id = ? and valid_until is null")
            .param(grid)
            .query(Long.class)
            .list();
    jdbc.sql("update grid_post set valid_until = ? where grid_id = ? and valid_until is null")
        .params(LocalDate.now().minusDays(1), grid)
        .update();
    return held;
  }
}
