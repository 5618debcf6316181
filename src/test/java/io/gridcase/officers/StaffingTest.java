package io.gridcase.officers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.registry.Grids;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.ServerStory;
import io.gridcase.scenario.Town;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Agencies see which grids of their area lack whom, and what their officers are like together. */
class StaffingTest extends ServerStory {

  private static final String LIST = "/api/officers/staffing";

  @Autowired private JdbcClient jdbc;
  @Autowired private Grids grids;

  @ParameterizedTest
  @CsvSource({
    "zj,ZJ-16-2,FULL_TIME",
    "qz,QZ-11,HEAD",
    "lz,LZ-11,FULL_TIME_OR_PART_TIME",
    "qd,QD-3-1,FULL_TIME",
    "dy,DY-11,OFFICER"
  })
  @Article({"ZJ-16-2", "QZ-11", "LZ-11", "QD-3-1", "DY-11"})
  void aGridThatLosesItsPeopleIsListedWithTheArticleUntilTheyAreBack(
      String prefix, String article, String post) {
    Town town = town(prefix);
    long grid = town.gridId();
    Clerk head = town.as("town.head");
    assertThat(ids(head.get(LIST + "?size=100"))).doesNotContain(grid);
    int before = total(head.get(LIST));
    List<Long> ended = vacate(grid);
    try {
      assertThat(total(head.get(LIST))).isEqualTo(before + 1);
      JsonNode row = row(head.get(LIST + "?size=100&post=" + post), grid);
      assertThat(row.at("/shortages/0/post").asText()).isEqualTo(post);
      assertThat(row.at("/shortages/0/article").asText()).isEqualTo(article);
      assertThat(row.at("/shortages/0/articleText").asText()).isNotBlank().isNotEqualTo(article);
      assertThat(row.path("fullTime").asInt()).isZero();
      assertThat(row.path("townName").asText()).isNotBlank();
      assertThat(ids(head.get(LIST + "?size=100&post=NOBODY"))).isEmpty();
      String file = head.file("/api/officers/staffing.csv");
      assertThat(file)
          .startsWith("\uFEFF")
          .contains(row.path("gridCode").asText(), row.at("/shortages/0/name").asText());
    } finally {
      ended.forEach(this::reopen);
    }
  }

  @Test
  void theListIsPagedByKeyNarrowedToAPlaceAndClosedToTheNeighbours() {
    Town town = town("qd");
    long grid = town.gridId();
    Clerk county = town.as("county.head");
    List<Long> ended = new ArrayList<>(vacate(grid));
    JsonNode other = town.as("other.officer").get("/api/session").ok().body();
    long elsewhere = other.at("/posts/0/gridId").asLong();
    ended.addAll(vacate(elsewhere));
    try {
      JsonNode first = county.get(LIST + "?size=1").ok().body();
      String next = first.path("next").asText();
      JsonNode second = county.get(LIST + "?size=1&after=" + next).ok().body();
      assertThat(first.path("total").asInt()).isGreaterThanOrEqualTo(2);
      assertThat(first.path("grids").asInt()).isGreaterThan(first.path("total").asInt());
      assertThat(first.path("kinds")).as("what this city's table asks for").hasSize(1);
      assertThat(first.at("/kinds/0").asText()).isEqualTo("FULL_TIME");
      assertThat(second.at("/items/0/gridCode").asText()).isGreaterThan(next);
      String place = grids.get(grid).villageCode();
      assertThat(ids(county.get(LIST + "?size=100&place=" + place)))
          .contains(grid)
          .doesNotContain(elsewhere);
      assertThat(ids(town.as("town.head").get(LIST + "?size=100")))
          .contains(grid)
          .doesNotContain(elsewhere);
    } finally {
      ended.forEach(this::reopen);
    }
  }

  @Test
  @Article({"QD-M4", "QD-M9"})
  void theTeamIsMeasuredAgainstTheCitysTargetByCountyTownAndKindOfGrid() {
    Town town = town("qd");
    Clerk city = town.as("city.head");
    for (String by : List.of("COUNTY", "TOWN", "GRID_TYPE")) {
      JsonNode all = city.get("/api/officers/indicators?by=" + by).ok().body();
      assertThat(all.at("/target/averageAgeBelow").asInt()).isEqualTo(45);
      assertThat(all.at("/target/seniorShareAbove").asInt()).isEqualTo(90);
      assertThat(all.at("/target/article").asText()).isEqualTo("QD-M4");
      int people = all.at("/total/people").asInt();
      int parts = 0;
      for (JsonNode part : all.path("parts")) {
        assertThat(part.path("name").asText()).isNotEqualTo(part.path("key").asText());
        parts += part.path("people").asInt();
      }
      assertThat(people).isPositive().isLessThanOrEqualTo(parts);
    }
    assertThat(city.get("/api/officers/indicators").ok().body().at("/total/people").asLong())
        .as("instructors are officers too (QD-M9)")
        .isEqualTo(
            jdbc.sql(
                    """
                    select count(distinct p.person_id) from grid_post p
                    join grid g on g.id = p.grid_id
                    where g.city = 'qingdao' and p.valid_from <= current_date
                      and (p.valid_until is null or p.valid_until >= current_date)\
                    """)
                .query(Long.class)
                .single());
    JsonNode before = indicators(town.as("town.head"));
    int count = before.at("/total/people").asInt();
    double average = before.at("/total/averageAge").asDouble();
    assertThat(before.at("/total/ageMet").asBoolean()).isEqualTo(average <= 45);
    String code = town.as("officer").get("/api/officers/me").ok().body().path("code").asText();
    JsonNode born = born(code, LocalDate.now().minusYears(45L + 60L * count), "PRIMARY", town);
    assertThat(born.at("/total/people").asInt()).isEqualTo(count);
    assertThat(born.at("/total/ageMet").asBoolean()).isFalse();
    assertThat(born.at("/total/averageAge").asDouble()).isGreaterThan(average);
    String file = town.as("town.head").file("/api/officers/indicators.csv");
    assertThat(file).startsWith("\uFEFF").contains("达标", "≤ 45", "≥ 90%");
  }

  @Test
  void aCityWithoutATargetShowsTheFiguresAlone() {
    JsonNode all = indicators(town("zj").as("county.head"));
    assertThat(all.path("target").isMissingNode()).isTrue();
    assertThat(all.at("/total/averageAge").isNumber()).isTrue();
    assertThat(all.at("/total/ageMet").isMissingNode()).isTrue();
  }

  private JsonNode born(String code, LocalDate day, String education, Town town) {
    var was =
        jdbc.sql("select birth_date, education from person where city = 'qingdao' and code = ?")
            .param(code)
            .query()
            .singleRow();
    try {
      set(code, day, education);
      return indicators(town.as("town.head"));
    } finally {
      set(code, was.get("birth_date"), was.get("education"));
    }
  }

  private void set(String code, Object day, Object education) {
    jdbc.sql("update person set birth_date = ?, education = ? where city = 'qingdao' and code = ?")
        .params(day, education, code)
        .update();
  }

  private static JsonNode indicators(Clerk who) {
    return who.get("/api/officers/indicators").ok().body();
  }

  private static int total(Answer list) {
    return list.ok().body().path("total").asInt();
  }

  private static List<Long> ids(Answer list) {
    return list.ok().body().path("items").findValuesAsText("gridId").stream()
        .map(Long::valueOf)
        .toList();
  }

  private static JsonNode row(Answer list, long grid) {
    for (JsonNode row : list.ok().body().path("items")) {
      if (row.path("gridId").asLong() == grid) {
        return row;
      }
    }
    throw new AssertionError("Not listed: " + grid);
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

  private void reopen(long post) {
    jdbc.sql("update grid_post set valid_until = null where id = ?").param(post).update();
  }
}
