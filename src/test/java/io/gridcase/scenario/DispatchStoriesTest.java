package io.gridcase.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a dispatch may go, who leads it, and what happens when a part comes back. */
class DispatchStoriesTest extends ServerStory {

  private static final Map<String, Object> REFUSES =
      Map.of("outcome", "REFUSE", "reason", "不属本部门职责");

  /** Departments of the county that manage exclusive grids of the sample. */
  private static final List<String> MANAGING =
      List.of(
          "county.police",
          "county.market-regulation",
          "county.emergency-management",
          "county.agriculture",
          "county.government-services");

  @ParameterizedTest
  @ValueSource(strings = {"lz", "qd", "qz"})
  void aVillageHasNoDepartmentsToDispatchTo(String city) {
    Town town = town(city);
    String number = reported(town, false);
    town.as("officer")
        .does(
            number,
            "task_firstHandling",
            city.equals("qz")
                ? Map.of("outcome", "REPORT_UP", "reason", "请村里协调", "responsibility", "VILLAGE")
                : Map.of("outcome", "REPORT_UP", "reason", "需要专业力量"));
    if (city.equals("qd")) {
      town.as("town.dispatcher")
          .does(number, "task_accept", Map.of("outcome", "ASSIGN_DOWN", "reason", "属社区职责"));
    }
    Clerk village = town.as("village.dispatcher");
    Answer refused = village.tries(number, "task_accept", Map.of("outcome", "DISPATCH"));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.code()).isEqualTo("no-department-in-reach");
    assertThat(refused.body().at("/fields/0/path").asText()).contains("outcome");
    village.does(number, "task_accept", Map.of("outcome", "HANDLE"));
    assertState(town, number, "AGENCY_HANDLING");
  }

  @Test
  @Article("QZ-20-1")
  void everyResponsibleDepartmentGetsItWithoutADispatcherInQuzhou() {
    Town town = town("qz");
    String number = reported(town, false);
    town.as("officer")
        .does(
            number,
            "task_firstHandling",
            Map.of("outcome", "REPORT_UP", "reason", "需要部门处理", "responsibility", "DEPARTMENT"));
    assertState(town, number, "WITH_DEPARTMENTS");
    JsonNode departments = town.as("officer").matter(number).path("departments");
    assertThat(departments).hasSize(2);
    assertThat(departments.findValuesAsText("role")).containsExactly("LEAD", "ASSIST");
    assertThat(town.as("county.police.handler").task(number, "task_sign")).isPresent();
    handles(town, "county.police", number);
    handles(town, "county.housing", number);
    consolidates(town, "county.housing.handler", number);
    verifies(town, number);
    feedsBack(town, "officer", number);
    assertState(town, number, "ARCHIVED");
  }

  @Test
  @Article("ZJ-33-2")
  void anotherLeadIsNamedWhenTheFirstOneIsGone() {
    Town town = town("zj");
    String number = withThree(town);
    town.as("urban.handler").does(number, "task_sign", REFUSES);
    town.as("town.dispatcher")
        .does(number, "task_resolveRefusal", Map.of("outcome", "TAKE_BACK", "reason", "不属其职责"));
    handles(town, "police", number);
    handles(town, "justice", number);
    assertThat(course(town, "town.dispatcher", number)).endsWith("DepartmentHandled");
    Answer gone =
        town.as("town.dispatcher")
            .tries(
                number,
                "task_nameLead",
                Map.of("lead", town.organisation("urban.handler"), "reason", "原牵头部门"));
    assertThat(gone.status()).as("who was taken back cannot lead").isEqualTo(422);
    town.as("town.dispatcher")
        .does(
            number,
            "task_nameLead",
            Map.of("lead", town.organisation("justice.handler"), "reason", "其职责最近"));
    assertThat(town.as("police.handler").task(number, "task_consolidate")).isEmpty();
    consolidates(town, "justice.handler", number);
    assertState(town, number, "HANDLED");
  }

  @Test
  void whatIsHandedOnKeepsWhoRefusedItAndGoesOnCounting() {
    Town town = town("zj");
    String number = withUrban(town);
    town.as("urban.handler").does(number, "task_sign", REFUSES);
    redispatches(town, "town.dispatcher", "task_resolveRefusal", number, "police");
    town.as("police.handler").does(number, "task_sign", REFUSES);
    redispatches(town, "town.dispatcher", "task_resolveRefusal", number, "justice");
    town.as("justice.handler").does(number, "task_sign", REFUSES);
    assertThat(town.as("town.dispatcher").task(number, "task_resolveRefusal"))
        .as("the third refusal is the head's")
        .isEmpty();
    redispatches(town, "town.head", "task_ruleOnRefusal", number, "urban");
    JsonNode departments = town.as("town.dispatcher").matter(number).path("departments");
    assertThat(departments.findValuesAsText("state"))
        .containsExactly("SUPERSEDED", "SUPERSEDED", "SUPERSEDED", "DISPATCHED");
    assertThat(town.as("police.handler").get("/api/matters/" + number).status())
        .as("who refused it may still see what they refused")
        .isEqualTo(200);
    handles(town, "urban", number);
    assertState(town, number, "HANDLED");
  }

  @Test
  void theHeadMayRuleThatItIsTakenBack() {
    Town town = town("zj");
    String number = withUrban(town);
    for (int refusal = 1; refusal <= 2; refusal++) {
      town.as("urban.handler").does(number, "task_sign", REFUSES);
      town.as("town.dispatcher")
          .does(number, "task_resolveRefusal", Map.of("outcome", "INSIST", "reason", "职责明确"));
    }
    town.as("urban.handler").does(number, "task_sign", REFUSES);
    town.as("town.head")
        .does(number, "task_ruleOnRefusal", Map.of("outcome", "TAKE_BACK", "reason", "确非其职责"));
    assertState(town, number, "REPORTED_UP");
    assertThat(town.as("town.dispatcher").task(number, "task_accept")).isPresent();
  }

  @Test
  @Article("ZJ-33-1")
  void anAgencyThatCannotEndItDecidesAnew() {
    Town town = town("zj");
    String number = reported(town, false);
    reportsUp(town, number);
    town.as("town.dispatcher").does(number, "task_accept", Map.of("outcome", "HANDLE"));
    Answer silent =
        town.as("town.dispatcher").tries(number, "task_agencyHandling", Map.of("outcome", "BACK"));
    assertThat(silent.status()).as("it says why").isEqualTo(422);
    town.as("town.dispatcher")
        .does(number, "task_agencyHandling", Map.of("outcome", "BACK", "reason", "需区级协调"));
    assertState(town, number, "REPORTED_UP");
    escalates(town, "town.dispatcher", number);
    assertThat(town.as("county.dispatcher").task(number, "task_accept")).isPresent();
  }

  @Test
  void anAgencysFailedResultIsDoneAgainByTheAgency() {
    Town town = town("qd");
    String number = reported(town, false);
    reportsUp(town, number);
    Clerk dispatcher = town.as("town.dispatcher");
    dispatcher.does(number, "task_accept", Map.of("outcome", "HANDLE"));
    dispatcher.does(
        number,
        "task_agencyHandling",
        Map.of("outcome", "HANDLED", "result", "已回填", "noEvidence", "现场无痕迹"));
    failsVerification(town, number);
    assertThat(dispatcher.task(number, "task_agencyHandling")).isEmpty();
    JsonNode again = dispatcher.task(number, "task_agencyRework").orElseThrow();
    assertThat(again.path("stage").asText()).isEqualTo("REWORK");
    dispatcher.does(
        number,
        "task_agencyRework",
        Map.of("outcome", "HANDLED", "result", "已重铺", "noEvidence", "现场无痕迹"));
    verifies(town, number);
    assertState(town, number, "CONCLUDED");
  }

  @Test
  @Article("ZJ-9-2")
  void theDepartmentOfAnExclusiveGridSeesWhatHappensThereAndHandlesIt() {
    Town town = town("zj");
    Clerk officer = town.as("exclusive.officer");
    JsonNode post = officer.get("/api/session").ok().body().at("/posts/0");
    JsonNode grid = officer.get("/api/grids/" + post.path("gridId").asLong()).ok().body();
    String managing = grid.path("managingDepartment").asText();
    String department = departmentOf(town, grid.path("managingDepartmentId").asText());
    Map<String, Object> report = town.collapsedRoad();
    report.put("gridId", post.path("gridId").asLong());
    String number = officer.reports(report);
    officer.does(
        number, "task_firstHandling", Map.of("outcome", "REPORT_UP", "reason", "需要主管部门处理"));
    accepts(town, "town.dispatcher", number);
    Clerk clerk = town.as(department + ".handler");
    assertThat(clerk.matter(number).at("/matter/number").asText())
        .as("it manages the grid, though nothing was dispatched to it")
        .isEqualTo(number);
    assertThat(clerk.task(number, "task_sign")).isEmpty();
    assertThat(town.as(beside(department) + ".handler").get("/api/matters/" + number).status())
        .as("the department beside it")
        .isEqualTo(404);
    String id = town.departments("town.dispatcher", number).get(managing);
    assertThat(id).as("%s is within reach", managing).isNotNull();
    town.as("town.dispatcher")
        .does(
            number,
            "task_dispatch",
            Map.of(
                "outcome", "DISPATCH", "departments", List.of(id), "changeReason", "专属网格由主管部门办理"));
    assertThat(town.as("town.dispatcher").matter(number).at("/departments/0/name").asText())
        .isEqualTo(managing);
    handles(town, department, number);
    assertThat(town.as("town.dispatcher").matter(number).at("/departments/0/result").asText())
        .isEqualTo("已回填修复");
    assertThat(officer.matter(number).at("/matter/state").asText()).isEqualTo("HANDLED");
  }

  /** The department with this id, as its people's user names begin. */
  private static String departmentOf(Town town, String id) {
    return MANAGING.stream()
        .filter(each -> town.organisation(each + ".handler").equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("Nobody of department " + id));
  }

  private static String beside(String department) {
    return MANAGING.stream().filter(each -> !each.equals(department)).findFirst().orElseThrow();
  }

  private String withUrban(Town town) {
    return with(town, List.of("urban"));
  }

  private String withThree(Town town) {
    return with(town, List.of("urban", "police", "justice"));
  }

  /** A case dispatched to these departments of the town, the first of them leading. */
  private String with(Town town, List<String> departments) {
    String number = reported(town, false);
    reportsUp(town, number);
    accepts(town, "town.dispatcher", number);
    List<String> ids = departments.stream().map(d -> town.organisation(d + ".handler")).toList();
    Map<String, Object> choice =
        new HashMap<>(Map.of("outcome", "DISPATCH", "departments", ids, "changeReason", "按职责确定"));
    if (ids.size() > 1) {
      choice.put("lead", ids.get(0));
    }
    town.as("town.dispatcher").does(number, "task_dispatch", choice);
    return number;
  }

  private static void redispatches(
      Town town, String who, String step, String number, String department) {
    town.as(who)
        .does(
            number,
            step,
            Map.of(
                "outcome",
                "REDISPATCH",
                "department",
                town.organisation(department + ".handler"),
                "reason",
                "改派"));
  }
}
