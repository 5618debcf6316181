package io.gridcase.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
                "outcome", "DISPATCH", "departments",
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
