package io.gridcase.officers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.kernel.DecisionTables;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.ServerStory;
import io.gridcase.scenario.Town;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Trainings are written down by agencies; who is short of them is told by the city's table. */
class TrainingTest extends ServerStory {

  private static final String TODAY = LocalDate.now().toString();

  @Autowired private DecisionTables tables;
  @Autowired private JdbcClient jdbc;

  @ParameterizedTest
  @CsvSource({
    "zj,zhenjiang,practice,practice,16",
    "qz,quzhou,practice,practice,16",
    "lz,luzhou,practice,LZ-21,16",
    "qd,qingdao,QD-M16,QD-M16,24",
    "dy,dongying,practice,DY-14,16"
  })
  @Article({"LZ-21", "QD-M16", "DY-14"})
  void hoursAndTestMakeUpWhatTheCitysTableAsksFor(
      String prefix, String city, String hoursArticle, String preJobArticle, int hours) {
    Town town = town(prefix);
    JsonNode person = shortOfficer(town);
    String code = person.path("code").asText();
    assertThat(person.at("/training/recorded").asBoolean()).isFalse();
    assertThat(articles(person))
        .containsEntry("YEARLY_HOURS", hoursArticle)
        .containsEntry("PRE_JOB", preJobArticle);

    BigDecimal minimum = person.at("/training/minimum").decimalValue();
    assertThat(minimum).isEqualByComparingTo(BigDecimal.valueOf(hours));
    String post = person.at("/posts/0/kind").asText();
    assertThat(shortages(city, post, minimum.doubleValue())).isEmpty();
    assertThat(shortages(city, post, minimum.doubleValue() - 0.25)).contains("YEARLY_HOURS");

    enter(town, course("PRE_JOB", "1", false, code)).ok();
    assertThat(articles(read(town, code)).keySet())
        .as("a failed test is no pass")
        .contains("PRE_JOB");
    enter(town, course("PRE_JOB", "0.75", true, code)).ok();
    enter(town, course("REGULAR", minimum.subtract(new BigDecimal("2")), null, code)).ok();
    assertThat(articles(read(town, code))).containsOnlyKeys("YEARLY_HOURS");
    enter(town, course("REGULAR", "0.25", null, code)).ok();
    assertThat(articles(read(town, code))).isEmpty();
    assertThat(read(town, code).at("/training/hours").decimalValue()).isEqualByComparingTo(minimum);
  }

  @Test
  void oneCourseCountsForManyAndACourseTakenBackForNobody() {
    Town town = town("dy");
    List<JsonNode> two = shortOfficers(town).stream().limit(2).toList();
    String[] codes = two.stream().map(each -> each.path("code").asText()).toArray(String[]::new);
    int before = reminders(town, "town.head").path("shortPeople").asInt();
    BigDecimal minimum = two.get(0).at("/training/minimum").decimalValue();
    Map<String, Object> course = course("PRE_JOB", minimum, true, codes);
    String key = UUID.randomUUID().toString();
    long id = id(town.as("county.dispatcher").post("/api/officers/courses", course, key).ok());
    assertThat(id(town.as("county.dispatcher").post("/api/officers/courses", course, key).ok()))
        .isEqualTo(id);
    for (String code : codes) {
      assertThat(articles(read(town, code))).isEmpty();
    }
    assertThat(reminders(town, "town.head").path("shortPeople").asInt())
        .isLessThanOrEqualTo(before - 1);

    JsonNode listed =
        town.as("county.head").get("/api/officers/courses").ok().body().at("/items/0");
    assertThat(listed.path("id").asLong()).isEqualTo(id);
    assertThat(listed.path("attendants").findValuesAsText("code")).containsExactly(codes);
    String withdrawal = "/api/officers/courses/" + id + "/withdrawal";
    Map<String, String> why = Map.of("reason", "登记重复：王某");
    assertThat(town.as("county.head").put(withdrawal, why).status()).isEqualTo(204);
    assertThat(town.as("county.head").put(withdrawal, why).code()).isEqualTo("course-withdrawn");
    assertThat(articles(read(town, codes[0]))).isNotEmpty();
    assertThat(jdbc.sql("select * from training_course").query().listOfRows().toString())
        .doesNotContain("王某");
  }

  @Test
  void aCourseWithSomethingWrongIsNotSavedAndSaysWhatIsWrongWithWhom() {
    Town town = town("lz");
    List<JsonNode> people = shortOfficers(town);
    String code = people.get(0).path("code").asText();
    Map<String, Object> wrong = course("PRE_JOB", "1.1", null, code, "nobody", code);
    int before = courses(town);
    Answer refused = enter(town, wrong);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().path("fields").findValuesAsText("path"))
        .containsExactlyInAnyOrder(
            "hours",
            "attendants[0].passed",
            "attendants[1].person",
            "attendants[1].passed",
            "attendants[2].person",
            "attendants[2].passed");
    for (Map.Entry<String, Object> each :
        Map.<String, Object>of(
                "hours",
                0,
                "heldOn",
                LocalDate.now().plusDays(1).toString(),
                "title",
                " ",
                "attendants",
                List.of(),
                "kind",
                "OTHER")
            .entrySet()) {
      Map<String, Object> asked =
          Clerk.with(course("REGULAR", "1", null, code), each.getKey(), each.getValue());
      assertThat(enter(town, asked).status()).as(each.getKey()).isIn(400, 422);
    }
    assertThat(enter(town, course("REGULAR", "1", null, other(town))).code())
        .isEqualTo("course-wrong");
    assertThat(
            town.as("town.head")
                .post("/api/officers/courses", course("REGULAR", "1", null, code), null)
                .code())
        .isEqualTo("idempotency-key-missing");
    assertThat(courses(town)).isEqualTo(before);
  }

  @Test
  @Article("QD-M16")
  void theOfficerIsRemindedOfTheHoursAndTheAgencyOfItsPeople() {
    Town town = town("qd");
    JsonNode own = town.as("grid.head").get("/api/officers/me").ok().body();
    JsonNode waiting = reminders(town, "grid.head");
    assertThat(waiting.path("own")).isEqualTo(own.path("training"));
    assertThat(waiting.at("/own/shortages").findValuesAsText("article")).contains("QD-M16");
    assertThat(waiting.path("shortPeople").isNumber()).isFalse();
    assertThat(reminders(town, "town.head").path("shortPeople").asInt()).isPositive();
    assertThat(reminders(town, "police.head").path("shortPeople").isNumber()).isFalse();
  }

  @Test
  void theListIsPagedByKeyNarrowedToAPlaceAndSearched() {
    Town town = town("zj");
    Clerk head = town.as("county.head");
    JsonNode first = head.get("/api/officers/people?size=3").ok().body();
    JsonNode second =
        head.get("/api/officers/people?size=3&after=" + first.path("next").asText()).ok().body();
    assertThat(first.path("items")).hasSize(3);
    assertThat(second.at("/items/0/code").asText())
        .isGreaterThan(first.at("/items/2/code").asText());
    String name = first.at("/items/1/name").asText();
    assertThat(
            head.get(
                    "/api/officers/people?q="
                        + java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8))
                .ok()
                .body()
                .path("items")
                .findValuesAsText("name"))
        .contains(name);
    int ofCounty = first.path("total").asInt();
    int ofTown = town.as("town.head").get("/api/officers/people").ok().body().path("total").asInt();
    assertThat(ofTown).isPositive().isLessThan(ofCounty);
  }

  private static long id(Answer made) {
    return made.body().path("id").asLong();
  }

  private static int courses(Town town) {
    return town.as("county.head").get("/api/officers/courses").ok().body().path("total").asInt();
  }

  private static JsonNode reminders(Town town, String who) {
    return town.as(who).get("/api/officers/reminders").ok().body();
  }

  private List<Object> shortages(String city, String post, double hours) {
    return tables
        .outputs(
            city, "training", Map.of("post", post, "hoursThisYear", hours, "preJobPassed", true))
        .stream()
        .map(hit -> hit.get("shortage"))
        .toList();
  }

  /** Somebody with one post of an officer who has no training yet. */
  private static JsonNode shortOfficer(Town town) {
    return shortOfficers(town).get(0);
  }

  private static List<JsonNode> shortOfficers(Town town) {
    JsonNode found =
        town.as("town.head").get("/api/officers/people?size=100&which=SHORT").ok().body();
    return StreamSupport.stream(found.path("items").spliterator(), false)
        .filter(each -> !each.at("/training/recorded").asBoolean())
        .filter(each -> each.path("posts").size() == 1)
        .filter(each -> !each.at("/posts/0/kind").asText().equals("INSTRUCTOR"))
        .toList();
  }

  /** Somebody who serves in another town of the county. */
  private static String other(Town town) {
    List<String> here =
        town.as("town.head")
            .get("/api/officers/people?size=100")
            .ok()
            .body()
            .path("items")
            .findValuesAsText("code");
    return town
        .as("county.head")
        .get("/api/officers/people?size=100")
        .ok()
        .body()
        .path("items")
        .findValuesAsText("code")
        .stream()
        .filter(code -> !here.contains(code))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode read(Town town, String code) {
    return town.as("town.head").get("/api/officers/people/" + code).ok().body();
  }

  private static Map<String, String> articles(JsonNode person) {
    Map<String, String> articles = new HashMap<>();
    person
        .at("/training/shortages")
        .forEach(each -> articles.put(each.path("code").asText(), each.path("article").asText()));
    return articles;
  }

  private static Answer enter(Town town, Map<String, Object> course) {
    return town.as("town.head").post("/api/officers/courses", course);
  }

  private static Map<String, Object> course(
      String kind, Object hours, Boolean passed, String... codes) {
    Map<String, Object> course = new HashMap<>();
    course.put("kind", kind);
    course.put("title", "网格业务培训");
    course.put("heldOn", TODAY);
    course.put("hours", new BigDecimal(hours.toString()));
    course.put("organiser", "网格学院");
    course.put("attendants", List.of(codes).stream().map(c -> attendant(c, passed)).toList());
    return course;
  }

  private static Map<String, Object> attendant(String code, Boolean passed) {
    Map<String, Object> attendant = new HashMap<>();
    attendant.put("person", code);
    attendant.put("passed", passed);
    attendant.put("score", passed == null ? null : 80);
    return attendant;
  }
}
