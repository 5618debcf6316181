package io.gridcase.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reports that cannot be taken in: each is refused with what is wrong and where, and keeps nothing,
 * so that the same report put right goes through with the same key and the same photo.
 */
class BadReportTest extends ServerStory {

  @Autowired private JdbcClient jdbc;

  /** One wrong thing, and how it is told. */
  private record Wrong(String what, Map<String, Object> change, String code, String path) {}

  @TestFactory
  Stream<DynamicTest> isRefused() {
    Town town = town("zj");
    Clerk officer = town.as("officer");
    Map<String, Object> right = new HashMap<>(town.collapsedRoad());
    right.put("attachments", List.of(town.photo("officer")));
    right.put("location", Map.of("lng", middle(town, 0, "lng"), "lat", middle(town, 0, "lat")));
    String key = UUID.randomUUID().toString();
    return Stream.concat(
        wrongs(town)
            .map(wrong -> dynamicTest(wrong.what(), () -> check(officer, right, wrong, key))),
        Stream.of(dynamicTest("put right it goes through", () -> putRight(officer, right, key))));
  }

  private static Stream<Wrong> wrongs(Town town) {
    Map<String, Object> nextDoor =
        Map.of("lng", middle(town, 1, "lng"), "lat", middle(town, 1, "lat"));
    long otherGrid = town("other.officer", town).path("posts").path(0).path("gridId").asLong();
    return Stream.of(
        wrong("unknown type", Map.of("typeCode", "ZJ-99-99"), "off-list", "typeCode"),
        wrong("no type", gone("typeCode"), "input-invalid", "typeCode"),
        wrong("blank description", Map.of("description", " "), "input-invalid", "description"),
        wrong(
            "endless text",
            Map.of("description", "长".repeat(2001)),
            "input-invalid",
            "description"),
        wrong("no source", gone("source"), "input-invalid", "source"),
        wrong("unknown source", Map.of("source", "RUMOUR"), "value-invalid", "source"),
        wrong("a source of others", Map.of("source", "AGENCY_LEAD"), "only-agencies-push", null),
        wrong(
            "place outside every grid",
            Map.of("location", Map.of("lng", 0, "lat", 0)),
            "place-outside-grids",
            "location"),
        wrong(
            "place in another grid",
            Map.of("location", nextDoor),
            "place-in-another-grid",
            "location"),
        wrong(
            "a place that is none",
            Map.of("location", Map.of("lng", 200, "lat", 32)),
            "input-invalid",
            "location.lng"),
        wrong(
            "neither place nor grid",
            Map.of("location", Map.of("text", "桥头"), "gridId", JsonNode.class),
            "report-invalid",
            "location"),
        wrong("another's grid", Map.of("gridId", otherGrid), "place-in-another-grid", "location"),
        wrong("no grid", Map.of("gridId", -1), "report-invalid", "gridId"),
        wrong(
            "a date in the future",
            Map.of("discoveredAt", Instant.now().plusSeconds(3600).toString()),
            "report-invalid",
            "discoveredAt"),
        wrong(
            "a date years ago",
            Map.of("discoveredAt", "1999-05-01T08:00:00Z"),
            "report-invalid",
            "discoveredAt"),
        wrong(
            "a date before Christ",
            Map.of("discoveredAt", "-4000-05-01T08:00:00Z"),
            "report-invalid",
            "discoveredAt"),
        wrong(
            "a date beyond time",
            Map.of("discoveredAt", "+999999999-05-01T08:00:00Z"),
            "report-invalid",
            "discoveredAt"),
        wrong("a date that is none", Map.of("discoveredAt", "昨天"), "value-invalid", "discoveredAt"),
        wrong(
            "a file nobody knows",
            Map.of("attachments", List.of(-7)),
            "attachment-unknown",
            "attachments"),
        wrong("unknown property", Map.of("priority", 1), "field-unknown", "priority"),
        wrong(
            "unknown property inside",
            Map.of("party", Map.of("age", 40)),
            "field-unknown",
            "party.age"),
        wrong(
            "a phone that is none",
            Map.of("party", Map.of("phone", "电话")),
            "input-invalid",
            "party.phone"),
        wrong(
            "an identity number that is none",
            Map.of("party", Map.of("identityNumber", "12345")),
            "input-invalid",
            "party.identityNumber"),
        wrong("text for a truth", Map.of("urgent", "yes"), "value-invalid", "urgent"));
  }

  private void check(Clerk officer, Map<String, Object> right, Wrong wrong, String key) {
    Map<String, Object> report = new HashMap<>(right);
    wrong.change().forEach((field, value) -> change(report, field, value));
    long before = kept();

    Answer answer = officer.post("/api/matters", report, key);

    assertThat(answer.status()).as("%s", answer.body()).isIn(403, 422);
    assertThat(answer.code()).isEqualTo(wrong.code());
    assertThat(answer.body().path("detail").asText()).isNotBlank().doesNotContain("{");
    if (wrong.path() != null) {
      JsonNode field = answer.body().at("/fields/0");
      assertThat(field.path("path").asText()).isEqualTo(wrong.path());
      assertThat(field.path("message").asText()).isNotBlank().doesNotContain("{");
    }
    assertThat(kept()).isEqualTo(before);
  }

  private void putRight(Clerk officer, Map<String, Object> right, String key) {
    Answer taken = officer.post("/api/matters", right, key).ok();
    assertThat(taken.body().path("number").asText()).startsWith("ZJ");
    JsonNode matter = officer.matter(taken.body().path("number").asText());
    assertThat(matter.path("attachments")).hasSize(1);
  }

  @Test
  void whatIsNoJsonIsToldWithItsPlace() {
    Clerk officer = town("zj").as("officer");
    for (String broken : List.of("{\"typeCode\": \"ZJ-0", "{'a':1}", "{\"urgent\":true,}", "{]")) {
      Answer answer = officer.postText("/api/matters", broken, UUID.randomUUID().toString());
      assertThat(answer.status()).as(broken).isEqualTo(400);
      assertThat(answer.code()).isEqualTo("json-unreadable");
      assertThat(answer.body().at("/params/column").asInt()).isPositive();
    }
    Answer twice = officer.postText("/api/matters", "{\"urgent\":true,\"urgent\":false}", "twice");
    assertThat(twice.code()).as("one name twice").isEqualTo("json-unreadable");
  }

  @Test
  void aKeyIsNeededAndServesOneReport() {
    Town town = town("zj");
    Clerk officer = town.as("officer");
    Map<String, Object> report = town.collapsedRoad();
    Answer without = officer.post("/api/matters", report, null);
    assertThat(without.status()).isEqualTo(422);
    assertThat(without.code()).isEqualTo("idempotency-key-missing");
    String key = UUID.randomUUID().toString();
    String number = officer.post("/api/matters", report, key).ok().body().path("number").asText();

    Answer other = officer.post("/api/matters", Clerk.with(report, "description", "另一处塌陷"), key);

    assertThat(other.status()).isEqualTo(409);
    assertThat(other.code()).isEqualTo("idempotency-key-reused");
    assertThat(officer.post("/api/matters", report, key).ok().body().path("number").asText())
        .isEqualTo(number);
  }

  @Test
  void aPhotoThatIsNoneIsRefused() {
    Clerk officer = town("zj").as("officer");
    byte[] text = "这不是照片".getBytes(StandardCharsets.UTF_8);
    byte[] pdf = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(Photos.jpeg(), 300);
    for (byte[] content : List.of(text, pdf, cut, new byte[0])) {
      Answer answer = officer.upload("现场.jpg", "image/jpeg", content, "photo");
      assertThat(answer.status()).as("%s", answer.body()).isEqualTo(422);
      assertThat(answer.code()).isIn("photo-not-an-image", "file-empty");
      assertThat(answer.body().at("/fields/0/path").asText()).isEqualTo("file");
    }
    assertThat(officer.upload("a.jpg", "image/jpeg", Photos.jpeg(), "selfie").code())
        .isEqualTo("attachment-purpose-unknown");
  }

  private static Wrong wrong(String what, Map<String, Object> change, String code, String path) {
    return new Wrong(what, change, code, path);
  }

  /** Stands for a field that is not sent. */
  private static Map<String, Object> gone(String field) {
    return Map.of(field, JsonNode.class);
  }

  private static void change(Map<String, Object> report, String field, Object value) {
    if (value == JsonNode.class) {
      report.remove(field);
    } else {
      report.put(field, value);
    }
  }

  private static double middle(Town town, int grid, String axis) {
    long mine = town.gridId();
    JsonNode grids = town.as("officer").get("/api/grids?village=321102003001").ok().body();
    for (JsonNode each : grids) {
      boolean own = each.path("id").asLong() == mine;
      if (own == (grid == 0) && each.path("type").asText().startsWith("COMPREHENSIVE")) {
        return each.path(axis).asDouble();
      }
    }
    throw new AssertionError("no such grid");
  }

  private static JsonNode town(String who, Town town) {
    return town.as(who).get("/api/session").ok().body();
  }

  private long kept() {
    return jdbc.sql(
            """
            select (select count(*) from matter) + (select count(*) from idempotency_record)
              + (select count(*) from party) + (select count(*) from journal_entry)
              + (select count(*) from attachment where matter_number is not null)\
            """)
        .query(Long.class)
        .single();
  }
}
