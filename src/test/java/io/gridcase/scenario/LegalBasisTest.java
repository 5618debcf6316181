package io.gridcase.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** The diagrams are shared; what a task rests on is told from the own city's regulation only. */
class LegalBasisTest extends ServerStory {

  @ParameterizedTest
  @CsvSource({
    "zj,ZJ,town,镇江细则",
    "qz,QZ,town,衢州",
    "lz,LZ,village,泸州",
    "qd,QD,town,青岛",
    "dy,DY,town,东营"
  })
  void aTaskShowsTheArticlesOfItsOwnCityAndAllOfThem(
      String prefix, String ids, String receiver, String regulation) throws IOException {
    Town town = town(prefix);
    String number = reported(town, false);
    assertShown(basis(town, "officer", number, "task_firstHandling"), ids, regulation);
    assertThat(shown(basis(town, "officer", number, "task_firstHandling")))
        .isEqualTo(own("task_firstHandling", ids));
    town.as("officer")
        .does(
            number,
            "task_firstHandling",
            "qz".equals(prefix)
                ? Map.of("outcome", "REPORT_UP", "reason", "请镇里处理", "responsibility", "TOWN")
                : Map.of("outcome", "REPORT_UP", "reason", "需要专业力量"));
    JsonNode accept = basis(town, receiver + ".dispatcher", number, "task_accept");
    assertShown(accept, ids, regulation);
    assertThat(shown(accept)).isEqualTo(own("task_accept", ids));
  }

  @Test
  void aStepWithoutAnArticleOfItsCityShowsNone() throws IOException {
    assertThat(articles("task_verifyOnSite")).as("others have one").isNotEmpty();
    assertThat(own("task_verifyOnSite", "DY")).as("Dongying has none").isEmpty();
    Town town = town("dy");
    String number = reported(town, false);
    reportsUp(town, number);
    town.as("town.dispatcher").does(number, "task_accept", Map.of("outcome", "HANDLE"));
    town.as("town.dispatcher")
        .does(
            number,
            "task_agencyHandling",
            Map.of("outcome", "HANDLED", "result", "已回填", "noEvidence", "现场无痕迹"));
    assertThat(basis(town, "officer", number, "task_verifyOnSite")).isEmpty();
  }

  private static void assertShown(JsonNode basis, String ids, String regulation) {
    assertThat(shown(basis)).allMatch(id -> id.startsWith(ids + "-"));
    assertThat(basis.findValuesAsText("text")).allMatch(text -> text.startsWith(regulation));
  }

  private static JsonNode basis(Town town, String who, String number, String step) {
    JsonNode task = town.as(who).task(number, step).orElseThrow();
    return town.as(who)
        .get("/api/tasks/" + task.path("id").asLong())
        .ok()
        .body()
        .path("legalBasis");
  }

  private static List<String> shown(JsonNode basis) {
    return basis.findValuesAsText("id");
  }

  private static List<String> own(String step, String ids) throws IOException {
    return articles(step).stream().filter(id -> id.startsWith(ids + "-")).toList();
  }

  /** What the shared model says of a step, for all cities. */
  private static List<String> articles(String step) throws IOException {
    String model =
        new ClassPathResource("gridcase/processes/matter.bpmn")
            .getContentAsString(StandardCharsets.UTF_8);
    Matcher found =
        Pattern.compile("<bpmn:userTask id=\"" + step + "\".*?</bpmn:userTask>", Pattern.DOTALL)
            .matcher(model);
    assertThat(found.find()).isTrue();
    Matcher article = Pattern.compile("name=\"article\" value=\"([^\"]*)\"").matcher(found.group());
    return article.find() ? Arrays.asList(article.group(1).split("\\s*,\\s*")) : List.of();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zj", "qz", "lz", "qd", "dy"})
  void theCourseTellsOnWhichArticlesOfTheCityEachThingRests(String prefix) {
    Town town = town(prefix);
    String number = reported(town, false);
    town.as("officer")
        .does(
            number,
            "task_firstHandling",
            prefix.equals("qz")
                ? Map.of("outcome", "REPORT_UP", "reason", "请镇里处理", "responsibility", "TOWN")
                : Map.of("outcome", "REPORT_UP", "reason", "需要专业力量"));
    if (prefix.equals("lz")) {
      escalates(town, "village.dispatcher", number);
    }
    accepts(town, "town.dispatcher", number);
    town.as("town.dispatcher")
        .does(
            number,
            "task_dispatch",
            Map.of(
                "outcome",
                "DISPATCH",
                "departments",
                List.of(town.organisation("urban.handler")),
                "changeReason",
                "只需一个部门"));
    town.as("urban.handler").does(number, "task_sign", Map.of("outcome", "SIGN"));

    for (String kind :
        List.of("MatterReportedUp", "MatterReceived", "DispatchPlanned", "DepartmentSigned")) {
      JsonNode articles = cited(town, number, kind);
      assertThat(articles).as(prefix + " " + kind).isNotEmpty();
      for (JsonNode article : articles) {
        assertThat(article.path("id").asText()).startsWith(prefix.toUpperCase() + "-");
        assertThat(article.path("text").asText()).isNotEqualTo(article.path("id").asText());
      }
    }
  }

  /** What no article of the city is about rests on none, whatever the step around it rests on. */
  @ParameterizedTest
  @CsvSource({
    "zj,town,ZJ-33-2",
    "zj,county,ZJ-26 ZJ-33-2",
    "qd,town,QD-5-3",
    "lz,town,",
    "qz,town,",
    "dy,town,"
  })
  void theCourseCitesExactlyWhatEachThingRestsOn(String prefix, String level, String designated) {
    Town town = town(prefix);
    String dispatcher = level + ".dispatcher";
    String number = reported(town, false);
    town.as("officer")
        .does(
            number,
            "task_firstHandling",
            prefix.equals("qz")
                ? Map.of("outcome", "REPORT_UP", "reason", "请镇里处理", "responsibility", "TOWN")
                : Map.of("outcome", "REPORT_UP", "reason", "需要专业力量"));
    if (prefix.equals("lz")) {
      escalates(town, "village.dispatcher", number);
    }
    if (level.equals("county")) {
      escalates(town, "town.dispatcher", number);
    }
    town.as(dispatcher)
        .does(number, "task_accept", Map.of("outcome", "RETURN", "reason", "请补充具体位置"));
    town.as("officer").does(number, "task_supplement", Map.of("facts", "东门外三十米"));
    accepts(town, dispatcher, number);
    List<String> chosen = town.departments(dispatcher, number).values().stream().limit(2).toList();
    town.as(dispatcher)
        .does(
            number,
            "task_dispatch",
            Map.of(
                "outcome",
                "DISPATCH",
                "departments",
                chosen,
                "lead",
                chosen.get(0),
                "changeReason",
                "按职责"));
    if (prefix.equals("qd")) {
      town.as("town.approver")
          .does(
              number,
              "task_governmentCoordination",
              Map.of("lead", chosen.get(0), "opinion", "由其牵头"));
    }

    assertThat(ids(town, number, "MatterReturned")).isEmpty();
    assertThat(ids(town, number, "FactsSupplied")).isEmpty();
    assertThat(ids(town, number, "LeadDesignated"))
        .isEqualTo(designated == null ? List.of() : List.of(designated.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({"zj,ZJ-33-2,ZJ-34-1", "lz,LZ-4,", "qd,QD-5-3,"})
  void aDisputeRestsOnTheRuleThatNamedItsCoordination(
      String prefix, String coordinated, String signed) {
    Town town = town(prefix);
    String number = reported(town, false);
    reportsUp(town, number);
    if (prefix.equals("lz")) {
      escalates(town, "village.dispatcher", number);
    }
    accepts(town, "town.dispatcher", number);
    String urban = town.organisation("urban.handler");
    String police = town.organisation("police.handler");
    town.as("town.dispatcher")
        .does(
            number,
            "task_dispatch",
            Map.of(
                "outcome",
                "DISPATCH",
                "departments",
                List.of(urban, police),
                "lead",
                urban,
                "changeReason",
                "按职责"));
    if (prefix.equals("qd")) {
      town.as("town.approver")
          .does(number, "task_governmentCoordination", Map.of("lead", urban, "opinion", "由城管牵头"));
    }
    town.as("police.handler").does(number, "task_sign", Map.of("outcome", "SIGN"));
    town.as("urban.handler")
        .does(number, "task_sign", Map.of("outcome", "REFUSE", "reason", "应由公安牵头"));
    town.as("town.dispatcher")
        .does(number, "task_resolveRefusal", Map.of("outcome", "COORDINATE", "reason", "各执一词"));
    Map<String, Object> decision = new HashMap<>();
    decision.put("lead", police);
    decision.put("opinion", "由公安牵头");
    decision.put("settlement", "TAKE_BACK");
    String step = "task_stuckLead";
    String who = "town.dispatcher";
    if (prefix.equals("lz")) {
      step = "task_stuckMeeting";
      who = "town.head";
      decision.put("heldAt", Town.now());
      decision.put("participants", "两部门");
    }
    if (prefix.equals("qd")) {
      step = "task_stuckGovernment";
      who = "town.approver";
    }
    List<String> shown = shown(basis(town, who, number, step));
    town.as(who).does(number, step, decision);

    assertThat(shown).as("the task shows the same").containsExactly(coordinated);
    assertThat(ids(town, number, "DepartmentRefused")).isEmpty();
    assertThat(ids(town, number, "MatterStuck")).containsExactly(coordinated);
    assertThat(ids(town, number, "DispatchCoordinated").toString()).contains(coordinated);
    if (signed != null) {
      assertThat(ids(town, number, "DepartmentSigned")).containsExactly(signed);
    }
  }

  @Test
  void aDuplicateRestsNotOnWhatItsFirstCaseRestsOn() {
    Town town = town("qd");
    String first = reported(town, false);
    reportsUp(town, first);
    String second = reported(town, false);
    reportsUp(town, second);
    Clerk dispatcher = town.as("town.dispatcher");
    dispatcher.does(second, "task_accept", Map.of("outcome", "DUPLICATE", "firstCase", first));
    dispatcher.does(
        first,
        "task_accept",
        Map.of("outcome", "NOT_A_MATTER", "ground", "ALREADY_SOLVED", "reason", "已修复"));
    feedsBack(town, "officer", first);

    assertThat(ids(town, first, "MatterDeclined")).isEmpty();
    assertThat(ids(town, first, "MatterArchived")).containsExactly("QD-5-4");
    assertThat(ids(town, second, "FirstCaseFollowed")).isEmpty();
  }

  private static List<String> ids(Town town, String number, String kind) {
    return cited(town, number, kind).findValuesAsText("id");
  }

  private static JsonNode cited(Town town, String number, String kind) {
    for (JsonNode entry :
        town.as("officer").get("/api/matters/" + number + "/course").ok().body()) {
      if (entry.path("kind").asText().equals(kind)) {
        return entry.path("articles");
      }
    }
    throw new AssertionError(number + " has no " + kind);
  }
}
