package io.gridcase.officers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.kernel.Refusal;
import io.gridcase.personnel.People;
import io.gridcase.personnel.Person;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.Posts;
import io.gridcase.personnel.Staff;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.ServerStory;
import io.gridcase.scenario.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody serves before the training is passed, the promise given and the announcement over. */
class CandidacyTest extends ServerStory {

  private static final LocalDate DAY = LocalDate.now();
  private static final String TODAY = DAY.toString();

  @Autowired private Candidacies candidacies;
  @Autowired private People people;
  @Autowired private Posts posts;

  @Test
  @Article("LZ-21")
  void inLuzhouNobodyServesBeforeThePassedTest() {
    Town town = town("lz");
    Clerk head = town.as("town.head");
    String code = untrained(town);
    long id = open("luzhou", town, code, town.gridId(), DAY);

    assertThat(serves(town, code)).isFalse();
    JsonNode waiting = waiting(town, code);
    assertThat(waiting.at("/conditions/0/code").asText()).isEqualTo("PRE_JOB");
    assertThat(waiting.at("/conditions/0/article").asText()).isEqualTo("LZ-21");
    assertThat(waiting.at("/conditions/0/met").asBoolean()).isFalse();
    String begin = "/api/officers/candidacies/" + id + "/activation";
    Answer refused = head.put(begin, Map.of("from", TODAY));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.code()).isEqualTo("post-conditions-missing");
    assertThat(refused.body().path("articles").findValuesAsText("id")).containsExactly("LZ-21");
    assertThat(refused.body().path("detail").asText()).contains("岗前培训");
    trains(head, code, false);
    assertThat(head.put(begin, Map.of("from", TODAY)).code()).isEqualTo("post-conditions-missing");

    trains(head, code, true);
    assertThat(head.put(begin, Map.of("from", DAY.minusDays(1).toString())).code())
        .isEqualTo("post-too-early");
    assertThat(head.put(begin, Map.of("from", TODAY)).status()).isEqualTo(204);
    assertThat(serves(town, code)).isTrue();
    assertThat(head.put(begin, Map.of("from", TODAY)).code()).isEqualTo("candidacy-closed");
  }

  @Test
  @Article({"DY-14", "DY-17"})
  void inDongyingTrainingAndThePromiseOfConfidentialityComeFirst() {
    Town town = town("dy");
    Clerk head = town.as("town.head");
    String newcomer = untrained(town);
    long first = open("dongying", town, newcomer, elsewhere(town, newcomer), DAY);
    assertThat(
            head.put("/api/officers/candidacies/" + first + "/activation", Map.of("from", TODAY))
                .body()
                .path("articles")
                .findValuesAsText("id"))
        .containsExactly("DY-14", "DY-17");

    Clerk chosen = town.as("officer");
    String code = chosen.get("/api/officers/me").ok().body().path("code").asText();
    long id = open("dongying", town, code, elsewhere(town, code), DAY);
    String begin = "/api/officers/candidacies/" + id + "/activation";
    trains(head, code, true);
    assertThat(
            head.put(begin, Map.of("from", TODAY)).body().path("articles").findValuesAsText("id"))
        .containsExactly("DY-17");

    assertThat(chosen.get("/api/officers/reminders").ok().body().path("toPromise").asBoolean())
        .isTrue();
    JsonNode asked = chosen.get("/api/officers/me").ok().body().path("confidentiality");
    assertThat(asked.path("text").asText()).contains("保密");
    String promise = "/api/officers/me/confidentiality";
    assertThat(chosen.put(promise, Map.of("edition", "1999")).code())
        .isEqualTo("confidentiality-other-edition");
    String edition = asked.path("edition").asText();
    assertThat(chosen.put(promise, Map.of("edition", edition)).status()).isEqualTo(204);
    JsonNode given = chosen.get("/api/officers/me").ok().body().path("confidentiality");
    assertThat(given.path("promisedAt").asText()).isNotBlank();
    assertThat(chosen.get("/api/officers/reminders").ok().body().path("toPromise").asBoolean())
        .isFalse();
    assertThat(chosen.put(promise, Map.of("edition", edition)).status()).isEqualTo(204);
    assertThat(chosen.get("/api/officers/me").ok().body().path("confidentiality"))
        .as("promising twice changes nothing")
        .isEqualTo(given);
    assertThat(head.put(begin, Map.of("from", TODAY)).status()).isEqualTo(204);
  }

  @Test
  @Article("QZ-21-2")
  void inQuzhouAPromiseSignedOnPaperCountsAsWell() {
    Town town = town("qz");
    Clerk head = town.as("town.head");
    String code = untrained(town);
    long id = open("quzhou", town, code, elsewhere(town, code), DAY);
    trains(head, code, true);
    String begin = "/api/officers/candidacies/" + id + "/activation";
    assertThat(
            head.put(begin, Map.of("from", TODAY)).body().path("articles").findValuesAsText("id"))
        .containsExactly("QZ-21-2");
    head.put(
            "/api/officers/people/" + code + "/confidentiality",
            Map.of("edition", "2026-1", "signedOn", TODAY))
        .ok();
    assertThat(head.put(begin, Map.of("from", TODAY)).status()).isEqualTo(204);
  }

  @Test
  void aPostWaitsUntilItsAnnouncementIsOverAndItsDayHasCome() {
    Town town = town("zj");
    String code = untrained(town);
    long id = open("zhenjiang", town, code, elsewhere(town, code), DAY.plusDays(3));
    candidacies.announce(id, DAY);
    trains(town.as("town.head"), code, true);
    String begin = "/api/officers/candidacies/" + id + "/activation";
    Map<String, String> from = Map.of("from", TODAY);
    assertThat(town.as("town.head").put(begin, from).body().path("detail").asText())
        .contains("公示期满");
    candidacies.announce(id, DAY.minusDays(1));
    assertThat(town.as("town.head").put(begin, from).code()).isEqualTo("post-too-early");
    assertThat(
            town.as("town.head")
                .put("/api/officers/candidacies/" + id + "/withdrawal", Map.of("reason", "本人放弃"))
                .status())
        .isEqualTo(204);
    assertThat(town.as("town.head").put(begin, from).code()).isEqualTo("candidacy-closed");
  }

  @Test
  @Article("QD-3-1")
  void inQingdaoOneFullTimeOfficerMayServeSeveralGridsAndNobodyOneTwice() {
    Town town = town("qd");
    String code = fullTime(town);
    long id = open("qingdao", town, code, elsewhere(town, code), DAY);
    trains(town.as("town.head"), code, true);
    town.as("town.head")
        .put("/api/officers/candidacies/" + id + "/activation", Map.of("from", TODAY))
        .ok();
    JsonNode held = read(town, code).path("posts");
    assertThat(held).hasSizeGreaterThan(1);
    assertThat(held.findValuesAsText("kind")).contains("FULL_TIME");
    long same = held.get(0).path("gridId").asLong();
    Refusal twice =
        catchThrowableOfType(Refusal.class, () -> open("qingdao", town, code, same, DAY));
    assertThat(twice.code()).isEqualTo("post-held");
  }

  @Test
  void whoServedBeforeRecordsBeganServesOnAndIsShownWithoutRecord() {
    Town town = town("lz");
    JsonNode own = town.as("other.officer").get("/api/officers/me").ok().body();
    assertThat(own.path("posts")).isNotEmpty();
    assertThat(own.at("/training/recorded").asBoolean()).isFalse();
    assertThat(town.as("other.officer").get("/api/session").ok().body().path("posts")).isNotEmpty();
  }

  private long open(String city, Town town, String code, long gridId, LocalDate day) {
    Person person = people.findByCityAndCode(city, code).orElseThrow();
    return candidacies.open(
        new NewCandidacy(person.id(), gridId, PostKind.FULL_TIME, null, null, day, null));
  }

  private boolean serves(Town town, String code) {
    List<String> names = posts.officersOf(town.gridId(), DAY).stream().map(Staff::name).toList();
    return names.contains(read(town, code).path("name").asText());
  }

  private static JsonNode waiting(Town town, String code) {
    JsonNode listed = town.as("town.head").get("/api/officers/candidacies?size=50").ok().body();
    JsonNode one = read(town, code).at("/waiting/0");
    assertThat(listed.path("items").findValuesAsText("code")).contains(code);
    return one;
  }

  private static JsonNode read(Town town, String code) {
    return town.as("town.head").get("/api/officers/people/" + code).ok().body();
  }

  /** Somebody without any training who does not serve in the grid of the story. */
  private static String untrained(Town town) {
    return any(
        town,
        each ->
            !each.at("/training/recorded").asBoolean()
                && each.path("posts").size() == 1
                && each.at("/posts/0/gridId").asLong() != town.gridId());
  }

  private static String fullTime(Town town) {
    return any(town, each -> each.at("/posts/0/kind").asText().equals("FULL_TIME"));
  }

  private static String any(Town town, java.util.function.Predicate<JsonNode> which) {
    JsonNode all = town.as("town.head").get("/api/officers/people?size=100").ok().body();
    return StreamSupport.stream(all.path("items").spliterator(), false)
        .filter(which)
        .filter(each -> each.path("waiting").isEmpty())
        .findFirst()
        .orElseThrow()
        .path("code")
        .asText();
  }

  /** A grid of the town in which the person does not serve. */
  private static long elsewhere(Town town, String code) {
    List<String> held = read(town, code).path("posts").findValuesAsText("gridId");
    JsonNode files = town.as("town.head").get("/api/grid-files?size=100").ok().body();
    return StreamSupport.stream(files.path("items").spliterator(), false)
        .map(each -> each.path("id").asText())
        .filter(each -> !held.contains(each) && !each.equals(String.valueOf(town.gridId())))
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElseThrow();
  }

  private static void trains(Clerk head, String code, boolean passed) {
    head.post(
            "/api/officers/courses",
            Map.of(
                "kind",
                "PRE_JOB",
                "title",
                "岗前培训",
                "heldOn",
                TODAY,
                "hours",
                2,
                "organiser",
                "街道",
                "attendants",
                List.of(Map.of("person", code, "passed", passed))))
        .ok();
  }
}
