package io.gridcase.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.Posts;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Photos;
import io.gridcase.scenario.ServerStory;
import io.gridcase.scenario.Town;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Photos of officers: seen by everybody while a post is held, and no longer. */
class OfficerPhotoTest extends ServerStory {

  @Autowired private MockMvc mvc;
  @Autowired private Grids grids;
  @Autowired private Posts posts;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  @Test
  void the_page_of_an_officer_says_whether_there_is_a_photo_to_ask_for() throws Exception {
    Town town = town("lz");
    String me = "/api/officers/me";
    jdbc.sql(
            """
            delete from officer_photo
            where person_id = (select person_id from account where username = 'lz.officer')\
            """)
        .update();
    assertThat(town.as("officer").get(me).ok().body().path("photo").asBoolean()).isFalse();
    Portraits.shown(town, sideways(600, 800));
    assertThat(town.as("officer").get(me).ok().body().path("photo").asBoolean()).isTrue();
  }

  @Test
  @Article("QD-3-2")
  void the_notice_shows_who_serves_with_photo_phone_and_duties_while_they_serve() throws Exception {
    Town town = town("qd");
    Grid grid = grids.get(town.gridId());
    Visitor visitor = new Visitor(mvc);
    String name = town.as("officer").get("/api/officers/me").ok().body().path("name").asText();
    Portraits.shown(town, sideways(1200, 900));

    JsonNode notice = notice(visitor, grid);
    assertThat(notice.path("supervisionPhone").asText()).isNotBlank();
    JsonNode officer = named(notice, name);
    assertThat(officer.path("phone").asText()).isNotBlank();
    assertThat(officer.path("duty").asText()).isNotBlank();
    String photo = "/api/public/photos/" + officer.path("photo").asText();
    visitor.get(photo).ok();
    assertThat(visitor.header("Content-Type")).isEqualTo("image/jpeg");
    BufferedImage seen = ImageIO.read(new ByteArrayInputStream(visitor.bytes()));
    assertThat(seen.getWidth()).as("upright, four by five").isEqualTo(480);
    assertThat(seen.getHeight()).isEqualTo(600);
    assertThat(new String(visitor.bytes(), StandardCharsets.ISO_8859_1))
        .as("what the camera wrote into the file")
        .doesNotContain("Exif");

    long post = town.as("officer").get("/api/session").ok().body().at("/posts/0/id").asLong();
    String card =
        town.as("officer")
            .put("/api/posts/" + post + "/card", "")
            .ok()
            .body()
            .path("code")
            .asText();
    String check = "/api/public/cards/" + card;
    assertThat(visitor.get(check).ok().body().path("photo")).isEqualTo(officer.path("photo"));

    List<Long> held = allOf(post);
    transaction.executeWithoutResult(
        status -> held.forEach(one -> end(one, LocalDate.now().minusDays(1))));
    try {
      assertThat(visitor.get(photo).code()).isEqualTo("photo-unknown");
      assertThat(visitor.get(check).ok().body().has("photo")).isFalse();
      assertThat(notice(visitor, grid).findValuesAsText("photo"))
          .doesNotContain(officer.path("photo").asText());
    } finally {
      transaction.executeWithoutResult(status -> held.forEach(one -> end(one, null)));
    }
    assertThat(visitor.get(photo).status()).isEqualTo(200);
  }

  @Test
  void another_photo_takes_its_place_and_a_removed_one_is_gone_at_once() {
    Town town = town("qd");
    Grid grid = grids.get(town.gridId());
    Visitor visitor = new Visitor(mvc);
    Portraits.shown(town);
    String first = notice(visitor, grid).findValuesAsText("photo").get(0);
    Portraits.shown(town);
    String second = notice(visitor, grid).findValuesAsText("photo").get(0);
    assertThat(second).isNotEqualTo(first);
    assertThat(visitor.get("/api/public/photos/" + first).code()).isEqualTo("photo-unknown");
    assertThat(town.as("officer").get(Portraits.ofOfficer(town)).status()).isEqualTo(200);

    town.as("town.head").delete(Portraits.ofOfficer(town)).ok();
    assertThat(notice(visitor, grid).findValuesAsText("photo")).isEmpty();
    assertThat(visitor.get("/api/public/photos/" + second).code()).isEqualTo("photo-unknown");
    assertThat(town.as("town.head").get(Portraits.ofOfficer(town)).status()).isEqualTo(204);
  }

  @Test
  void a_city_that_orders_no_photos_shows_them_on_cards_alone() {
    Town town = town("lz");
    Visitor visitor = new Visitor(mvc);
    Portraits.shown(town);
    Grid grid = grids.get(town.gridId());
    assertThat(notice(visitor, grid).path("officers")).isNotEmpty();
    assertThat(notice(visitor, grid).findValuesAsText("photo")).isEmpty();
    long post = town.as("officer").get("/api/session").ok().body().at("/posts/0/id").asLong();
    String card =
        town.as("officer")
            .put("/api/posts/" + post + "/card", "")
            .ok()
            .body()
            .path("code")
            .asText();
    assertThat(visitor.get("/api/public/cards/" + card).ok().body().path("photo").asText())
        .isNotBlank();
  }

  @Test
  void a_photo_is_kept_encrypted() {
    Town town = town("qd");
    Portraits.shown(town);
    String start = Base64.getEncoder().encodeToString(new byte[] {(byte) 0xff, (byte) 0xd8});
    assertThat(jdbc.sql("select image from officer_photo").query(String.class).list())
        .isNotEmpty()
        .noneMatch(kept -> kept.startsWith(start.substring(0, 2)));
  }

  @Test
  void what_is_no_portrait_is_refused_in_words() throws IOException {
    Town town = town("qd");
    byte[] webp = Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");
    assertThat(shows(town, Portraits.sent(town, webp)).code()).isEqualTo("portrait-type");
    byte[] tiny = picture(100, 100);
    assertThat(shows(town, Portraits.sent(town, tiny)).code()).isEqualTo("portrait-too-small");
    byte[] huge = picture(6000, 5000);
    assertThat(shows(town, Portraits.sent(town, huge)).code()).isEqualTo("portrait-too-large");
    long others = town.photo("officer");
    assertThat(shows(town, others).code()).as("of somebody else").isEqualTo("attachment-unknown");
    assertThat(shows(town, 0).code()).isEqualTo("attachment-unknown");
    Answer answer = shows(town, Portraits.sent(town, tiny));
    assertThat(answer.body().path("detail").asText()).contains("160", "200");
    assertThat(answer.body().at("/fields/0/path").asText()).isEqualTo("attachment");
    town.as("town.head")
        .put(Portraits.ofOfficer(town), Map.of("attachment", Portraits.sent(town, Photos.jpeg())))
        .ok();
  }

  private static Answer shows(Town town, long attachment) {
    return town.as("town.head").put(Portraits.ofOfficer(town), Map.of("attachment", attachment));
  }

  /** A JPEG whose EXIF says that the camera lay on its side. */
  private static byte[] sideways(int width, int height) throws IOException {
    byte[] plain = picture(width, height);
    byte[] exif = {
      (byte) 0xff,
      (byte) 0xe1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      0x01,
      0x12,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      6,
      0,
      0,
      0,
      0,
      0,
      0
    };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(plain, 0, 2);
    out.writeBytes(exif);
    out.write(plain, 2, plain.length - 2);
    return out.toByteArray();
  }

  private static byte[] picture(int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "jpg", out);
    return out.toByteArray();
  }

  private static JsonNode notice(Visitor visitor, Grid grid) {
    return visitor.get("/api/public/" + grid.city() + "/grids/" + grid.code()).ok().body();
  }

  private static JsonNode named(JsonNode notice, String name) {
    for (JsonNode each : notice.path("officers")) {
      if (each.path("name").asText().equals(name)) {
        return each;
      }
    }
    throw new AssertionError(name + " is not on the notice");
  }

  /** Every post the holder of that one holds today; in Qingdao one may serve several grids. */
  private List<Long> allOf(long post) {
    Long person = transaction.execute(status -> posts.findById(post).orElseThrow().person().id());
    return posts.heldBy(person, LocalDate.now()).stream().map(Post::id).toList();
  }

  private void end(long id, LocalDate on) {
    Post found = posts.findById(id).orElseThrow();
    found.endOn(on);
    posts.save(found);
  }
}
