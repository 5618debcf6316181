package io.gridcase.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.deadline.DeadlineRule;
import io.gridcase.deadline.DueUnit;
import io.gridcase.deadline.WorkCalendar;
import io.gridcase.personnel.People;
import io.gridcase.personnel.Position;
import io.gridcase.personnel.PositionRole;
import io.gridcase.personnel.Positions;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.ServerStory;
import io.gridcase.scenario.Town;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** A complaint about an officer: heard by the agency's head, never by whom it is about. */
class OfficerComplaintTest extends ServerStory {

  private static final String DOOR = "/api/public/complaints";

  @Autowired private MockMvc mvc;
  @Autowired private Grids grids;
  @Autowired private People people;
  @Autowired private Positions positions;
  @Autowired private WorkCalendar calendar;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  @Test
  @Article("LZ-12")
  void a_resident_complains_by_card_or_notice_and_reads_the_answer_by_code() {
    Town town = town("lz");
    Visitor visitor = new Visitor(mvc);
    long post = town.as("officer").get("/api/session").ok().body().at("/posts/0/id").asLong();
    String card = card(town, post);
    JsonNode shown = visitor.get("/api/public/cards/" + card).ok().body();
    assertThat(shown.path("serving").asBoolean()).as("the card that is shown").isTrue();
    Map<String, Object> complaint = new HashMap<>();
    complaint.put("card", card);
    complaint.put("grounds", "CONDUCT");
    complaint.put("description", "上门时态度粗暴，没有出示证件");
    complaint.put("contact", Map.of("name", "孙投诉", "phone", "13912345678"));
    Instant before = Instant.now();
    String code = visitor.post(DOOR, complaint).ok().body().path("code").asText();
    assertThat(visitor.again(DOOR, complaint).ok().body().path("code").asText())
        .as("the same form sent twice is one complaint")
        .isEqualTo(code);

    JsonNode open = visitor.post(DOOR + "/follow", Map.of("code", code)).ok().body();
    assertThat(open.path("answered").asBoolean()).isFalse();
    assertThat(open.path("receiver").asText()).isNotBlank();
    DeadlineRule limit = new DeadlineRule(15, DueUnit.WORKDAY, "practice", null);
    assertThat(Instant.parse(open.path("dueAt").asText()))
        .isEqualTo(calendar.due("luzhou", before, limit).at());

    Clerk head = town.as("town.head");
    JsonNode row = newest(head);
    assertThat(row.path("officer").asText()).isEqualTo(shown.path("name").asText());
    String own = "/api/complaints/" + row.path("id").asLong();
    Answer detail = head.get(own).ok();
    assertThat(detail.body().path("description").asText()).contains("态度粗暴");
    assertThat(detail.body().toString()).doesNotContain("孙投诉", "13912345678");
    JsonNode contact = head.post(own + "/contact", Map.of("reason", "电话核实情况")).ok().body();
    assertThat(contact.path("phone").asText()).isEqualTo("13912345678");
    assertThat(
            jdbc.sql("select count(*) from personal_data_read where matter_number = ?")
                .param("complaint " + row.path("id").asLong())
                .query(Long.class)
                .single())
        .isEqualTo(1);
    head.put(own + "/answer", Map.of("finding", "FOUNDED", "answer", "已批评教育，向您致歉")).ok();
    assertThat(head.put(own + "/answer", Map.of("finding", "UNFOUNDED", "answer", "重新答复一次")).code())
        .isEqualTo("complaint-answered");

    JsonNode told = visitor.post(DOOR + "/follow", Map.of("code", code)).ok().body();
    assertThat(told.path("answer").asText()).isEqualTo("已批评教育，向您致歉");
    assertThat(told.path("finding").asText()).isEqualTo("FOUNDED");
    assertThat(told.toString()).doesNotContain("孙投诉", shown.path("name").asText());
  }

  @Test
  @Article("LZ-12")
  void whoever_it_is_about_never_hears_it_and_the_agency_above_does() {
    Town town = town("lz");
    long townAgency = Long.parseLong(town.organisation("town.head"));
    JsonNode own = town.as("officer").get("/api/officers/me").ok().body();
    long officer = people.findByCityAndCode("luzhou", own.path("code").asText()).get().id();
    complains(town, own.path("name").asText());
    long first = newest(town.as("town.head")).path("id").asLong();
    assertThat(town.as("officer").get("/api/complaints").code()).isEqualTo("complaints-not-yours");

    // the officer leads the agency beside its head: the head still hears it, the officer does not
    long beside = leads(officer, townAgency);
    try {
      Clerk both = Clerk.signIn(base(), town.username("officer"));
      assertThat(ids(both)).doesNotContain(first);
      assertThat(both.get("/api/complaints/" + first).code()).isEqualTo("complaint-unknown");
      assertThat(
              both.put(
                      "/api/complaints/" + first + "/answer",
                      Map.of("finding", "UNFOUNDED", "answer", "没有这回事"))
                  .code())
          .isEqualTo("complaint-unknown");

      // and is the only one who leads it: the county hears it
      List<Long> others = headsBeside(townAgency, officer);
      others.forEach(each -> endsOn(each, LocalDate.now().minusDays(1)));
      try {
        complains(town, own.path("name").asText());
        assertThat(newest(town.as("county.head")).path("officer").asText())
            .isEqualTo(own.path("name").asText());
      } finally {
        others.forEach(each -> endsOn(each, null));
      }
    } finally {
      endsOn(beside, LocalDate.now().minusDays(2));
    }
  }

  @Test
  void who_complained_and_of_what_is_kept_encrypted() {
    Town town = town("lz");
    complains(town, town.as("officer").get("/api/officers/me").ok().body().path("name").asText());
    List<Map<String, Object>> kept =
        jdbc.sql("select description, contact_name, contact_phone from complaint")
            .query()
            .listOfRows();
    assertThat(kept).isNotEmpty();
    assertThat(kept.toString()).doesNotContain("周某某", "13800138000", "不开门");
  }

  @Test
  void what_nobody_can_follow_up_is_refused_in_words() {
    Town town = town("lz");
    Grid grid = grids.get(town.gridId());
    Visitor visitor = new Visitor(mvc);
    Map<String, Object> told = new HashMap<>();
    told.put("grounds", "NEGLECT");
    told.put("description", "多次反映无人处理");
    assertThat(visitor.post(DOOR, told).code()).isEqualTo("complaint-invalid");
    told.put("city", grid.city());
    told.put("grid", "nowhere");
    assertThat(visitor.post(DOOR, told).code()).isEqualTo("public-grid-unknown");
    told.put("grid", grid.code());
    told.put("officer", Map.of("name", "查无此人", "post", "FULL_TIME"));
    assertThat(visitor.post(DOOR, told).code()).isEqualTo("complaint-officer-unknown");
    told.put("card", "0000000000000000");
    assertThat(visitor.post(DOOR, told).code()).isEqualTo("card-unknown");
    assertThat(visitor.post(DOOR + "/follow", Map.of("code", "0000000000000000")).code())
        .isEqualTo("follow-code-unknown");
    Visitor noForm = new Visitor(mvc);
    assertThat(noForm.again(DOOR, told).code()).isEqualTo("form-not-asked-for");
  }

  private void complains(Town town, String name) {
    Grid grid = grids.get(town.gridId());
    Visitor visitor = new Visitor(mvc);
    JsonNode notice =
        visitor.get("/api/public/" + grid.city() + "/grids/" + grid.code()).ok().body();
    String post = null;
    for (JsonNode each : notice.path("officers")) {
      if (each.path("name").asText().equals(name)) {
        post = each.path("post").asText();
      }
    }
    visitor
        .post(
            DOOR,
            Map.of(
                "city",
                grid.city(),
                "grid",
                grid.code(),
                "officer",
                Map.of("name", name, "post", post),
                "grounds",
                "NEGLECT",
                "description",
                "敲门不开门，电话不接",
                "contact",
                Map.of("name", "周某某", "phone", "13800138000")))
        .ok();
  }

  private static String card(Town town, long post) {
    return town.as("officer")
        .put("/api/posts/" + post + "/card", "")
        .ok()
        .body()
        .path("code")
        .asText();
  }

  private static JsonNode newest(Clerk head) {
    return head.get("/api/complaints").ok().body().at("/items/0");
  }

  private static List<Long> ids(Clerk head) {
    return head.get("/api/complaints?size=100").ok().body().findValues("id").stream()
        .map(JsonNode::asLong)
        .toList();
  }

  private long leads(long person, long agency) {
    return transaction.execute(
        status ->
            positions
                .save(
                    new Position(
                        people.get(person),
                        agency,
                        "负责人",
                        Set.of(PositionRole.HEAD),
                        LocalDate.now().minusDays(1)))
                .id());
  }

  private List<Long> headsBeside(long agency, long person) {
    return transaction.execute(
        status ->
            positions.findByOrganisationIdIn(List.of(agency)).stream()
                .filter(each -> each.person().id() != person)
                .filter(each -> each.roles().contains(PositionRole.HEAD))
                .filter(each -> each.until() == null)
                .map(Position::id)
                .toList());
  }

  private void endsOn(long position, LocalDate day) {
    jdbc.sql("update person_position set valid_until = ? where id = ?")
        .param(1, day)
        .param(2, position)
        .update();
  }
}
