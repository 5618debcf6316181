package io.gridcase.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.Postgres;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A sixth city is a folder and an import of its register: no Java and no BPMN of its own. This one
 * exists only in the tests, and its cases run from report to archive.
 */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "gridcase.cities=fixture",
      "gridcase.sample=false",
      "gridcase.first-admin=fx.admin",
      "gridcase.data-dir=target/fixture-city"
    })
@ActiveProfiles("test")
class FixtureCityTest {

  private static final String TOWN = "990101001000";
  private static final String VILLAGE = "990101001001";
  private static final String INITIAL = "Start-with-2026!";
  private static final String OWN = "Carry-on-2026!";

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry properties) {
    Postgres.use(properties);
  }

  @Test
  void aFolderAndAnImportMakeACity() {
    Clerk admin = administrator();
    imports(admin, "people", people());
    imports(
        admin,
        "grids",
        "code,village,name,type,basis,department,households,population,active\n"
            + VILLAGE
            + "001,"
            + VILLAGE
            + ",望湖第一网格,COMPREHENSIVE_URBAN,RESIDENTIAL_COMPOUND,,320,800,true\n");
    imports(
        admin,
        "posts",
        "person,grid,post,source,department,from,until\nP1,"
            + VILLAGE
            + "001,FULL_TIME,RECRUITED,,2026-01-01,\n");
    Map<String, Clerk> staff = accounts(admin);
    Clerk officer = staff.get("P1");
    long grid = officer.get("/api/session").ok().body().at("/posts/0/gridId").asLong();
    handledByTheAgency(staff, officer, grid);
    handledByADepartment(staff, officer, grid);
  }

  private void handledByTheAgency(Map<String, Clerk> staff, Clerk officer, long grid) {
    String number = officer.reports(report(officer, grid));
    assertThat(number).startsWith("SD");
    officer.does(number, "task_firstHandling", Map.of("outcome", "REPORT_UP", "reason", "需要专业力量"));
    Clerk dispatcher =
        List.of("P2", "P3").stream()
            .map(staff::get)
            .filter(c -> c.task(number, "task_accept").isPresent())
            .findFirst()
            .orElseThrow(() -> new AssertionError("Nobody may accept it"));
    dispatcher.does(number, "task_accept", Map.of("outcome", "HANDLE"));
    dispatcher.does(
        number,
        "task_agencyHandling",
        Map.of("outcome", "HANDLED", "result", "已修复", "noEvidence", "现场无痕迹"));
    closes(officer, number);
  }

  /** By the fixture's own tables: reported up to the town, dispatched, verified on site. */
  private void handledByADepartment(Map<String, Clerk> staff, Clerk officer, long grid) {
    String number = officer.reports(report(officer, grid));
    officer.does(number, "task_firstHandling", Map.of("outcome", "REPORT_UP", "reason", "需要专业力量"));
    if (staff.get("P2").task(number, "task_accept").isPresent()) {
      staff
          .get("P2")
          .does(number, "task_accept", Map.of("outcome", "REPORT_UP", "reason", "超出本级能力"));
    }
    Clerk dispatcher = staff.get("P3");
    dispatcher.does(number, "task_accept", Map.of("outcome", "DISPATCH"));
    long task = dispatcher.task(number, "task_dispatch").orElseThrow().path("id").asLong();
    var proposed = dispatcher.get("/api/tasks/" + task).ok().body().path("proposal");
    assertThat(proposed.findValuesAsText("departmentName")).containsExactly("湖滨街道城管中队");
    dispatcher.does(
        number,
        "task_dispatch",
        Map.of(
            "outcome", "DISPATCH", "departments", List.of(proposed.at("/0/department").asText())));
    Clerk handler = staff.get("P4");
    handler.does(number, "task_sign", Map.of("outcome", "SIGN"));
    String username = handler.get("/api/session").ok().body().path("username").asText();
    handler.does(number, "task_nameHandler", Map.of("handler", username));
    handler.does(
        number,
        "task_handle",
        Map.of("outcome", "HANDLED", "result", "已回填", "noEvidence", "现场无痕迹"));
    assertThat(officer.task(number, "task_verifyOnSite"))
        .as("the fixture verifies on site what departments handled")
        .isPresent();
    closes(officer, number);
  }

  private void closes(Clerk officer, String number) {
    verifies(officer, number);
    officer.does(
        number, "task_feedback", Map.of("way", "NO_PARTY", "toldAt", Town.now(), "content", "已办结"));
    assertThat(officer.matter(number).at("/matter/state").asText()).isEqualTo("ARCHIVED");
  }

  private void verifies(Clerk officer, String number) {
    if (officer.task(number, "task_verifyOnSite").isPresent()) {
      long photo =
          officer
              .upload("现场.jpg", "image/jpeg", Photos.jpeg(), "photo")
              .ok()
              .body()
              .path("id")
              .asLong();
      officer.does(
          number,
          "task_verifyOnSite",
          Map.of(
              "outcome", "PASS", "visitedAt", Town.now(), "photos", List.of(photo), "note", "已查看"));
    }
  }

  private static Map<String, Object> report(Clerk officer, long grid) {
    String type = null;
    for (var listed : officer.get("/api/matter-types?gridId=" + grid).ok().body().path("types")) {
      if (listed.path("category").asText().equals("URBAN")) {
        type = listed.path("code").asText();
      }
    }
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("typeCode", type);
    report.put("urgent", false);
    report.put("description", "路面破损");
    report.put("gridId", grid);
    report.put("source", "OFFICER");
    return report;
  }

  /** The initial password goes to the console of the machine; here it is set to a known one. */
  private Clerk administrator() {
    jdbc.sql("update account set password_digest = ? where username = 'fx.admin'")
        .param(PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(INITIAL))
        .update();
    return settled("fx.admin", INITIAL);
  }

  private Clerk settled(String username, String initial) {
    Clerk clerk = Clerk.signIn("http://127.0.0.1:" + port, username, initial);
    clerk.put("/api/session/password", Map.of("current", initial, "next", OWN)).ok();
    return Clerk.signIn("http://127.0.0.1:" + port, username, OWN);
  }

  private Map<String, Clerk> accounts(Clerk admin) {
    Map<String, Clerk> staff = new LinkedHashMap<>();
    for (String code : List.of("P1", "P2", "P3", "P4")) {
      Answer opened =
          admin.post("/api/accounts", Map.of("username", "fx." + code, "personCode", code)).ok();
      staff.put(
          code,
          settled(
              opened.body().path("username").asText(),
              opened.body().path("initialPassword").asText()));
    }
    return staff;
  }

  private static String people() {
    String from = LocalDate.of(2026, 1, 1).toString();
    String header =
        "code,name,workPhone,privatePhone,identityNumber,birthDate,education,organisation,title,"
            + "roles,from,until\n";
    return header
        + "P1,试点甲,0000-1,,,1990-05-01,COLLEGE,,,,,\n"
        + "P2,试点乙,0000-2,,,1988-05-01,COLLEGE,AGENCY-"
        + VILLAGE
        + ",站长,DISPATCHER;HEAD,"
        + from
        + ",\n"
        + "P3,试点丙,0000-3,,,1985-05-01,COLLEGE,AGENCY-"
        + TOWN
        + ",调度员,DISPATCHER;HEAD,"
        + from
        + ",\n"
        + "P4,试点丁,0000-4,,,1986-05-01,COLLEGE,URBAN_MANAGEMENT-"
        + TOWN
        + ",中队长,HANDLER;HEAD,"
        + from
        + ",\n";
  }

  private static void imports(Clerk admin, String kind, String csv) {
    Answer answer =
        admin.send(
            "/api/registry/imports",
            "kind",
            kind,
            kind + ".csv",
            "text/csv",
            csv.getBytes(StandardCharsets.UTF_8));
    answer.ok();
    assertThat(answer.body().path("created").asInt()).isPositive();
  }
}
