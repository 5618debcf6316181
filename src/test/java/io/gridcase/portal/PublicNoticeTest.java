package io.gridcase.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.kernel.Level;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.Posts;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.Organisations;
import io.gridcase.scenario.ServerStory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** The notice of a grid, found by place or by map, as the register says it at that moment. */
class PublicNoticeTest extends ServerStory {

  @Autowired private MockMvc mvc;
  @Autowired private Grids grids;
  @Autowired private Posts posts;
  @Autowired private Organisations organisations;
  @Autowired private TransactionTemplate transaction;

  @ParameterizedTest
  @CsvSource({
    "zj, zhenjiang, false",
    "qz, quzhou, true",
    "lz, luzhou, false",
    "qd, qingdao, false",
    "dy, dongying, false"
  })
  @Article({"ZJ-23", "QZ-14", "LZ-10", "DY-10"})
  void everybody_reads_the_notice_of_a_grid(String prefix, String city, boolean instructors) {
    Visitor visitor = new Visitor(mvc);
    Grid grid = grids.get(town(prefix).gridId());

    JsonNode notice = notice(visitor, grid);

    assertThat(notice.path("name").asText()).isEqualTo(grid.name());
    assertThat(notice.path("polygon").path("coordinates").isEmpty()).isFalse();
    assertThat(notice.path("town").asText()).isNotBlank();
    assertThat(notice.path("supervisionPhone").asText()).startsWith("0000-096");
    List<Post> serving =
        held(grid).stream().filter(post -> instructors || post.kind().handles()).toList();
    assertThat(serving).isNotEmpty();
    assertThat(notice.path("officers")).hasSameSizeAs(serving);
    for (JsonNode officer : notice.path("officers")) {
      assertThat(serving)
          .anyMatch(
              post ->
                  post.person().name().equals(officer.path("name").asText())
                      && Objects.equals(
                          post.person().workPhone(), officer.path("phone").asText(null))
                      && post.kind().name().equals(officer.path("post").asText()));
      assertThat(officer.path("duty").asText()).isNotBlank();
    }
  }

  @Test
  void the_grid_one_lives_in_is_found_by_place_and_by_map() {
    Visitor visitor = new Visitor(mvc);
    Grid grid = grids.get(town("zj").gridId());
    List<String> path = new ArrayList<>();
    String parent = null;
    for (Level level : List.of(Level.COUNTY, Level.TOWN, Level.VILLAGE)) {
      String asked = "/api/public/zhenjiang/places" + (parent == null ? "" : "?parent=" + parent);
      parent = grid.placeCode(level);
      visitor.get(asked).ok().body().forEach(place -> path.add(place.path("code").asText()));
      assertThat(path).contains(parent);
    }
    JsonNode offered = visitor.get("/api/public/zhenjiang/grids?place=" + parent).ok().body();
    assertThat(offered.findValuesAsText("code")).contains(grid.code());

    JsonNode here =
        visitor
            .get(
                "/api/public/zhenjiang/grids/locate?lng=%s&lat=%s"
                    .formatted(grid.centroidLng(), grid.centroidLat()))
            .ok()
            .body();
    assertThat(here.path("code").asText()).isEqualTo(grid.code());
  }

  @Test
  void what_is_not_there_is_told_in_words() {
    Visitor visitor = new Visitor(mvc);
    assertThat(visitor.get("/api/public/zhenjiang/grids/nowhere").code())
        .isEqualTo("public-grid-unknown");
    assertThat(visitor.get("/api/public/zhenjiang/grids/nowhere").body().path("detail").asText())
        .contains("没有编码为 nowhere 的网格");
    assertThat(visitor.get("/api/public/atlantis/grids/nowhere").status()).isEqualTo(404);
    Grid grid = grids.get(town("zj").gridId());
    assertThat(visitor.get("/api/public/luzhou/grids/" + grid.code()).status()).isEqualTo(404);
    assertThat(visitor.get("/api/public/zhenjiang/grids/locate?lng=0&lat=0").code())
        .isEqualTo("public-no-grid-here");
    assertThat(visitor.get("/api/public/luzhou/places?parent=" + grid.villageCode()).status())
        .isEqualTo(404);
    assertThat(visitor.get("/api/public/zhenjiang/grids?place=321100000000").status())
        .isEqualTo(422);
    assertThat(visitor.get("/api/public/nothing/at/all").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zj", "lz", "dy"})
  @Article({"ZJ-23", "LZ-10", "DY-10"})
  void a_post_that_ends_is_gone_from_the_notice_at_once_and_not_before(String prefix) {
    Visitor visitor = new Visitor(mvc);
    Grid grid = grids.get(town(prefix).gridId());
    Post post = held(grid).stream().filter(each -> each.kind().handles()).findFirst().orElseThrow();
    int before = notice(visitor, grid).path("officers").size();

    transaction.executeWithoutResult(
        status -> {
          end(post, LocalDate.now().minusDays(1));
          status.setRollbackOnly();
        });
    assertThat(notice(visitor, grid).path("officers")).hasSize(before);

    transaction.executeWithoutResult(status -> end(post, LocalDate.now().minusDays(1)));
    try {
      assertThat(notice(visitor, grid).path("officers")).hasSize(before - 1);
    } finally {
      transaction.executeWithoutResult(status -> end(post, null));
    }
    assertThat(notice(visitor, grid).path("officers")).hasSize(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lz", "dy"})
  @Article({"LZ-10", "DY-10"})
  void another_supervision_phone_is_published_at_once(String prefix) {
    Visitor visitor = new Visitor(mvc);
    Grid grid = grids.get(town(prefix).gridId());
    String before = notice(visitor, grid).path("supervisionPhone").asText();
    Organisation agency =
        organisations.agencyAt(grid.city(), Level.TOWN, grid.villageCode()).orElseThrow();

    organisations.publishSupervision(grid.city(), Map.of(agency.code(), "0000-12345678"));
    try {
      assertThat(notice(visitor, grid).path("supervisionPhone").asText())
          .isEqualTo("0000-12345678");
    } finally {
      organisations.publishSupervision(grid.city(), Map.of(agency.code(), before));
    }
  }

  @Test
  void a_browser_that_has_the_answer_is_told_so_and_asks_again_soon() throws Exception {
    Visitor visitor = new Visitor(mvc);
    Grid grid = grids.get(town("zj").gridId());
    notice(visitor, grid);
    assertThat(visitor.header("Cache-Control")).contains("max-age=15", "public");
    assertThat(visitor.header("Set-Cookie")).isNull();
    String tag = visitor.header("ETag");
    assertThat(tag).isNotBlank();
    assertThat(
            mvc.perform(
                    org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(
                            "/api/public/zhenjiang/grids/" + grid.code())
                        .header("Accept-Language", "zh")
                        .header("If-None-Match", tag))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(304);
    visitor.get("/api/public/form");
    assertThat(visitor.header("Cache-Control")).contains("no-store");
  }

  @ParameterizedTest
  @CsvSource({"zhenjiang, 321102000000", "dongying, 370502000000"})
  @Article({"ZJ-12-1", "DY-19-1"})
  void the_list_in_force_is_published_with_its_editions(String city, String county) {
    Visitor visitor = new Visitor(mvc);
    String address = "/api/public/" + city + "/lists/";
    JsonNode list = visitor.get(address + county).ok().body();
    assertThat(list.path("entries").size()).isGreaterThan(50);
    assertThat(list.path("edition").path("current").asBoolean()).isTrue();
    String number = list.path("edition").path("number").asText();
    assertThat(list.path("editions").findValuesAsText("number")).contains(number);
    assertThat(list.path("editions").findValuesAsText("from")).allMatch(day -> !day.isBlank());
    assertThat(visitor.get(address + county + "?edition=" + number).ok().body().path("entries"))
        .hasSameSizeAs(list.path("entries"));
    assertThat(visitor.get(address + county + "?edition=1999-1").code())
        .isEqualTo("public-no-list");
    assertThat(visitor.get(address + "370202000000").status()).isEqualTo(404);
  }

  private JsonNode notice(Visitor visitor, Grid grid) {
    return visitor.get("/api/public/" + grid.city() + "/grids/" + grid.code()).ok().body();
  }

  private List<Post> held(Grid grid) {
    return transaction.execute(status -> posts.heldIn(grid.id(), LocalDate.now()));
  }

  private void end(Post post, LocalDate on) {
    Post found = posts.findById(post.id()).orElseThrow();
    found.endOn(on);
    posts.save(found);
  }
}
