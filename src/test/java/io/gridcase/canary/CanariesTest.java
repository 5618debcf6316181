package io.gridcase.canary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.Photos;
import io.gridcase.scenario.ServerStory;
import io.gridcase.scenario.Town;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What people type about people stays sealed: no engine table has it, no column of ours has it in
 * clear, no log line tells it and no refusal repeats it.
 */
class CanariesTest extends ServerStory {

  @Autowired private JdbcTemplate jdbc;
  private final Canaries canaries = new Canaries();
  private EveryColumn columns;
  private Town town;

  @BeforeEach
  void setUp() {
    columns = new EveryColumn(jdbc);
    town = town("zj");
  }

  @Test
  void whatIsTypedInTheCourseOfACaseStaysSealed() {
    try (Listening log = Listening.closely()) {
      String number = caseFullOfCanaries();
      agencyCaseFullOfCanaries();
      disputeFullOfCanaries();
      JsonNode course = town.as("officer").get("/api/matters/" + number + "/course").ok().body();
      assertThat(canaries.in(course.toString()))
          .as("those entitled read them")
          .hasSizeGreaterThan(14);

      assertThat(columns.where(canaries::in)).isEmpty();
      assertThat(canaries.in(log.all())).isEmpty();
      assertThat(columns.where(text -> text.contains(number) ? List.of("number") : List.of()))
          .as("the search reads what is there")
          .contains("matter.number: number")
          .anyMatch(it -> it.startsWith("act_hi_procinst.") && it.endsWith(": number"))
          .anyMatch(it -> it.startsWith("act_hi_varinst."));
    }
  }

  @Test
  void whatIsWrongIsToldWithoutRepeatingIt() {
    try (Listening log = Listening.closely()) {
      List<Answer> refusals = new ArrayList<>();
      Clerk officer = town.as("officer");
      Map<String, Object> report = report();
      for (Map<String, String> party :
          List.of(
              Map.of("phone", canaries.text("wrong phone")),
              Map.of("identityNumber", canaries.identityNumber() + "9"),
              Map.of("name", canaries.text("long name").repeat(9)),
              Map.of("address", canaries.text("long address").repeat(30)))) {
        refusals.add(officer.post("/api/matters", Clerk.with(report, "party", party)));
      }
      refusals.add(
          officer.post("/api/matters", Clerk.with(report, "party", canaries.text("party"))));
      refusals.add(
          officer.post("/api/matters", Clerk.with(report, "urgent", canaries.text("flag"))));
      refusals.add(
          officer.post("/api/matters", Clerk.with(report, "discoveredAt", canaries.text("day"))));
      refusals.add(
          officer.post("/api/matters", Clerk.with(report, "source", canaries.text("source"))));
      refusals.add(
          officer.post("/api/matters", Clerk.with(report, "typeCode", canaries.text("type"))));
      refusals.add(
          officer.postText(
              "/api/matters", "{\"description\":\"" + canaries.text("cut off"), "canary"));
      refusals.add(
          officer.postText(
              "/api/matters", "{\"description\": " + canaries.text("no quotes") + "}", "canary"));
      String number = officer.reports(report);
      String task =
          "/api/tasks/"
              + officer.task(number, "task_firstHandling").orElseThrow().path("id").asLong();
      for (Map<String, Object> data :
          List.<Map<String, Object>>of(
              Map.of("outcome", canaries.text("outcome")),
              Map.of("outcome", "RESOLVED", "result", List.of(canaries.text("a list"))),
              Map.of("outcome", "RESOLVED", "result", canaries.text("long").repeat(300)),
              Map.of(
                  "outcome", "REPORT_UP", "reason", "x", "responsibility", canaries.text("choice")),
              Map.of("outcome", "RESOLVED", "result", "x", "photos", canaries.text("files")))) {
        refusals.add(officer.post(task + "/completion", Map.of("data", data)));
      }
      refusals.add(
          town.as("town.head").post(task + "/assign", Map.of("username", canaries.name())));
      refusals.add(
          town.as("urban.head").post(task + "/assign", Map.of("username", canaries.name())));
      refusals.add(
          officer.upload(
              canaries.text("file") + ".jpg", "image/jpeg", new byte[] {1, 2, 3}, "photo"));

      for (Answer refusal : refusals) {
        assertThat(refusal.status()).as("%s", refusal.body()).isBetween(400, 422);
        assertThat(canaries.in(refusal.body().toString())).as("%s", refusal.body()).isEmpty();
      }
      assertThat(columns.where(canaries::in)).isEmpty();
      assertThat(canaries.in(log.all())).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zj", "qz", "lz", "dy"})
  @Article({"ZJ-42", "QZ-21-2", "LZ-17", "DY-17"})
  void thePartyIsMaskedUntilSomebodyGivesAReasonAndThatIsRecorded(String prefix) {
    town = town(prefix);
    try (Listening log = Listening.closely()) {
      partyIsMasked();
      assertThat(canaries.in(log.all())).as("the log").isEmpty();
    }
  }

  /** Who works with the people of a case sees them for a reason, everybody else not at all. */
  private void partyIsMasked() {
    String name = canaries.name();
    String phone = canaries.phone();
    Map<String, Object> report = report();
    report.put("party", Map.of("name", name, "phone", phone));
    String number = town.as("officer").reports(report);
    Clerk dispatcher = town.as("town.dispatcher");
    String reason = canaries.text("reason");

    JsonNode masked = dispatcher.matter(number).path("party");
    assertThat(canaries.in(masked.toString())).isEmpty();
    assertThat(masked.path("phone").asText()).startsWith("199").contains("*");
    for (String page : List.of("", "/course", "/tasks", "/similar", "/diagram", "/clocks")) {
      String answer = dispatcher.get("/api/matters/" + number + page).ok().body().toString();
      assertThat(answer).as(page).doesNotContain(name).doesNotContain(phone);
    }
    String reveal = "/api/matters/" + number + "/party/reveal";
    assertThat(dispatcher.post(reveal, Map.of("reason", " ")).status()).isEqualTo(422);
    assertThat(dispatcher.post(reveal, Map.of()).status()).isEqualTo(422);
    Answer outsider = town.as("police.handler").post(reveal, Map.of("reason", "想了解一下"));
    assertThat(outsider.status()).as("a department without a part in it").isIn(403, 404);
    assertThat(canaries.in(outsider.body().toString())).isEmpty();
    assertThat(reads(number)).as("a refused look is no look").isEmpty();

    JsonNode clear = dispatcher.post(reveal, Map.of("reason", reason)).ok().body();

    assertThat(clear.path("name").asText()).isEqualTo(name);
    assertThat(clear.path("phone").asText()).isEqualTo(phone);
    JsonNode session = dispatcher.get("/api/session").ok().body();
    assertThat(reads(number))
        .singleElement()
        .satisfies(
            read -> {
              assertThat(read.get("person_name")).isEqualTo(session.path("name").asText());
              assertThat(read.get("organisation_name"))
                  .isEqualTo(session.at("/positions/0/organisation").asText());
              assertThat(read.get("reason").toString()).isNotBlank().doesNotContain(reason);
            });
    assertThat(columns.where(canaries::in)).isEmpty();
  }

  @Test
  void theSearchSeesWhatLiesInClear() {
    try (Listening log = Listening.closely()) {
      String spilled = canaries.text("spilled");
      jdbc.execute("create table spilled (as_text text, as_bytes bytea)");
      try {
        jdbc.update(
            "insert into spilled values (?, ?)",
            "…" + spilled + "…",
            ("\0" + spilled).getBytes(StandardCharsets.UTF_8));
        assertThat(columns.where(canaries::in)).hasSize(2);
      } finally {
        jdbc.execute("drop table spilled");
      }
      LoggerFactory.getLogger("io.gridcase.any").debug("a line with {}", spilled);
      LoggerFactory.getLogger("org.any").warn("another", new IllegalStateException(spilled));
      assertThat(canaries.in(log.all())).hasSize(1);
    }
    assertThat(columns.tables())
        .map(String::toLowerCase)
        .contains("act_ru_variable", "act_ge_bytearray", "idempotency_record");
  }

  private Map<String, Object> report() {
    return new HashMap<>(town.collapsedRoad());
  }

  private List<Map<String, Object>> reads(String number) {
    return jdbc.queryForList("select * from personal_data_read where matter_number = ?", number);
  }

  private void notes(Clerk who, String number, String step) {
    long task = who.task(number, step).orElseThrow().path("id").asLong();
    who.post("/api/tasks/" + task + "/claim", Map.of()).ok();
    who.post("/api/tasks/" + task + "/progress", Map.of("text", canaries.text("progress"))).ok();
  }

  /** What an agency types that handles it itself, first in vain. */
  private void agencyCaseFullOfCanaries() {
    String number = town.as("officer").reports(report());
    reportsUp(town, number);
    Clerk dispatcher = town.as("town.dispatcher");
    dispatcher.does(number, "task_accept", Map.of("outcome", "HANDLE"));
    notes(dispatcher, number, "task_agencyHandling");
    dispatcher.does(
        number,
        "task_agencyHandling",
        Map.of("outcome", "BACK", "reason", canaries.text("in vain")));
    dispatcher.does(number, "task_accept", Map.of("outcome", "HANDLE"));
    dispatcher.does(
        number,
        "task_agencyHandling",
        Map.of(
            "outcome", "HANDLED",
            "result", canaries.text("agency result"),
            "noEvidence", canaries.text("agency evidence")));
  }

  /** What a dispute makes people type, in a city whose table names a meeting for it. */
  private void disputeFullOfCanaries() {
    Town luzhou = town("lz");
    String number = luzhou.as("officer").reports(luzhou.collapsedRoad());
    reportsUp(luzhou, number);
    escalates(luzhou, "village.dispatcher", number);
    accepts(luzhou, "town.dispatcher", number);
    List<String> departments =
        List.of(luzhou.organisation("urban.handler"), luzhou.organisation("police.handler"));
    luzhou
        .as("town.dispatcher")
        .does(
            number,
            "task_dispatch",
            Map.of(
                "outcome",
                "DISPATCH",
                "departments",
                departments,
                "lead",
                departments.get(0),
                "changeReason",
                canaries.text("change")));
    luzhou
        .as("urban.handler")
        .does(number, "task_sign", Map.of("outcome", "REFUSE", "reason", canaries.text("refusal")));
    luzhou
        .as("town.dispatcher")
        .does(
            number,
            "task_resolveRefusal",
            Map.of("outcome", "COORDINATE", "reason", canaries.text("dispute")));
    luzhou
        .as("instructor")
        .post(
            "/api/matters/" + number + "/advice",
            Map.of("kind", "ADVICE", "text", canaries.text("advice")))
        .ok();
    luzhou
        .as("town.head")
        .does(
            number,
            "task_stuckMeeting",
            Map.of(
                "heldAt", Town.now(),
                "participants", canaries.text("participants"),
                "settlement", "INSIST",
                "lead", departments.get(0),
                "opinion", canaries.text("meeting")));
    JsonNode course = luzhou.as("officer").get("/api/matters/" + number + "/course").ok().body();
    assertThat(canaries.in(course.toString())).as("it was typed").hasSizeGreaterThan(5);
  }

  /** A case from report to archive with something personal in every text. */
  private String caseFullOfCanaries() {
    Map<String, Object> report = report();
    report.put(
        "party",
        Map.of(
            "name", canaries.name(),
            "phone", canaries.phone(),
            "identityNumber", canaries.identityNumber(),
            "address", canaries.text("address")));
    report.put("description", canaries.text("description"));
    report.put("location", Map.of("text", canaries.text("place")));
    Clerk officer = town.as("officer");
    JsonNode photo =
        officer
            .upload(canaries.text("file") + ".jpg", "image/jpeg", Photos.jpeg(), "photo")
            .ok()
            .body();
    report.put("attachments", List.of(photo.path("id").asLong()));
    String number =
        officer
            .post("/api/matters", report, UUID.randomUUID().toString())
            .ok()
            .body()
            .path("number")
            .asText();
    long first = officer.task(number, "task_firstHandling").orElseThrow().path("id").asLong();
    officer
        .put(
            "/api/tasks/" + first + "/draft",
            Map.of("data", Map.of("reason", canaries.text("draft"))))
        .ok();
    officer.does(
        number,
        "task_firstHandling",
        Map.of("outcome", "REPORT_UP", "reason", canaries.text("reason")));
    Clerk dispatcher = town.as("town.dispatcher");
    dispatcher.does(
        number, "task_accept", Map.of("outcome", "RETURN", "reason", canaries.text("return")));
    officer.does(number, "task_supplement", Map.of("facts", canaries.text("facts")));
    dispatcher.does(number, "task_accept", Map.of("outcome", "DISPATCH"));
    dispatcher.does(
        number, "task_dispatch", Map.of("outcome", "BACK", "reason", canaries.text("back")));
    dispatcher.does(
        number, "task_accept", Map.of("outcome", "DISPATCH", "note", canaries.text("note")));
    List<String> departments = town.proposed("town.dispatcher", number);
    dispatcher.does(
        number,
        "task_dispatch",
        Map.of(
            "outcome",
            "DISPATCH",
            "departments",
            departments,
            "lead",
            departments.get(0),
            "changeReason",
            canaries.text("change"),
            "instruction",
            canaries.text("instruction")));
    town.as("police.handler")
        .does(number, "task_sign", Map.of("outcome", "REFUSE", "reason", canaries.text("refusal")));
    dispatcher.does(
        number,
        "task_resolveRefusal",
        Map.of("outcome", "INSIST", "reason", canaries.text("insisting")));
    for (String department : List.of("urban", "police")) {
      Clerk handler = town.as(department + ".handler");
      handler.does(number, "task_sign", Map.of("outcome", "SIGN"));
      town.as(department + ".head")
          .does(
              number,
              "task_nameHandler",
              Map.of(
                  "handler", town.username(department + ".handler"),
                  "instruction", canaries.text("handler")));
      notes(handler, number, "task_handle");
      if (department.equals("urban")) {
        handler.does(
            number, "task_handle", Map.of("outcome", "STUCK", "reason", canaries.text("stuck")));
        dispatcher.does(
            number,
            "task_stuckLead",
            Map.of("lead", departments.get(0), "opinion", canaries.text("lead opinion")));
      }
      handler.does(
          number,
          "task_handle",
          Map.of(
              "outcome",
              "HANDLED",
              "result",
              canaries.text("result"),
              "noEvidence",
              canaries.text("no evidence")));
    }
    town.as("urban.handler")
        .does(number, "task_consolidate", Map.of("result", canaries.text("whole")));
    officer.does(
        number,
        "task_verifyOnSite",
        Map.of(
            "outcome", "PASS",
            "visitedAt", Town.now(),
            "photos", List.of(town.photo("officer")),
            "note", canaries.text("verified")));
    officer.does(
        number,
        "task_feedback",
        Map.of("way", "PHONE", "toldAt", Town.now(), "content", canaries.text("told")));
    assertState(town, number, "ARCHIVED");
    return number;
  }
}
