package io.gridcase.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.kernel.Level;
import io.gridcase.personnel.Person;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.Posts;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import io.gridcase.scenario.ServerStory;
import io.gridcase.scenario.Town;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every public endpoint of a city and looks for what nobody ordered to publish. */
class PublicLeakTest extends ServerStory {

  private static final String DOORS = "/api/public/";

  @Autowired private MockMvc mvc;
  @Autowired private Grids grids;
  @Autowired private Posts posts;
  @Autowired private JdbcClient jdbc;
  @Autowired private EntityManager entities;
  @Autowired private TransactionTemplate transaction;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  @ParameterizedTest
  @ValueSource(strings = {"zj", "qz", "lz", "qd", "dy"})
  void nothing_is_told_that_is_not_published(String prefix) {
    Town town = town(prefix);
    Grid grid = grids.get(town.gridId());
    Map<String, Visitor.Reply> answers = walk(town, grid);
    assertThat(answers.keySet()).as("an endpoint nobody walked").isEqualTo(endpoints());

    List<Person> people =
        entities
            .createQuery("select p from Person p where p.city = :city", Person.class)
            .setParameter("city", grid.city())
            .getResultList();
    Set<String> serving =
        transaction.execute(
            status ->
                posts.heldIn(grid.id(), LocalDate.now()).stream()
                    .filter(post -> prefix.equals("qz") || post.kind().handles())
                    .map(Post::person)
                    .map(Person::name)
                    .collect(Collectors.toSet()));
    Set<String> hidden =
        Stream.concat(
                people.stream().map(Person::name).filter(name -> !serving.contains(name)),
                people.stream()
                    .flatMap(p -> Stream.of(p.privatePhone(), p.identityNumber(), p.code()))
                    .filter(each -> each != null))
            .collect(Collectors.toSet());
    String words = listWords(grid.city());
    hidden.removeIf(words::contains);
    // stories name people after the kinds of posts, which every notice says
    Stream.of(PostKind.values()).map(Enum::name).forEach(hidden::remove);
    assertThat(hidden).hasSizeGreaterThan(100);
    hidden.addAll(jdbc.sql("select username from account").query(String.class).list());
    hidden.addAll(
        jdbc.sql("select number from matter where city = ?")
            .param(grid.city())
            .query(String.class)
            .list());
    answers.forEach(
        (endpoint, answer) -> {
          assertThat(answer.status()).as(endpoint + answer.text()).isLessThan(300);
          assertThat(hidden).as(endpoint).noneMatch(secret -> answer.text().contains(secret));
          numbers(endpoint, "", answer.body());
        });
  }

  /** What the list of the city calls its matters: a word of it may be somebody's name too. */
  private static String listWords(String city) {
    try (var file =
        PublicLeakTest.class.getResourceAsStream("/gridcase/dmn/" + city + "/matter-list.csv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Visitor.Reply> walk(Town town, Grid grid) {
    Visitor visitor = new Visitor(mvc);
    String city = DOORS + grid.city();
    Map<String, Visitor.Reply> answers = new LinkedHashMap<>();
    answers.put("GET /api/public/cities", visitor.get(DOORS + "cities"));
    answers.put("GET /api/public/form", visitor.get(DOORS + "form"));
    answers.put(
        "GET /api/public/{city}/places",
        visitor.get(city + "/places?parent=" + grid.placeCode(Level.TOWN)));
    answers.put(
        "GET /api/public/{city}/grids", visitor.get(city + "/grids?place=" + grid.villageCode()));
    answers.put(
        "GET /api/public/{city}/grids/locate",
        visitor.get(
            city + "/grids/locate?lng=" + grid.centroidLng() + "&lat=" + grid.centroidLat()));
    Portraits.shown(town);
    answers.put("GET /api/public/{city}/grids/{code}", visitor.get(city + "/grids/" + grid.code()));
    answers.put(
        "GET /api/public/{city}/lists/{county}",
        visitor.get(city + "/lists/" + grid.placeCode(Level.COUNTY)));
    if (grid.city().equals("luzhou")) {
      callsForApplicants(town, grid);
    }
    Visitor.Reply called = visitor.get(city + "/recruitments");
    answers.put("GET /api/public/{city}/recruitments", called);
    if (grid.city().equals("luzhou")) {
      assertThat(called.body()).isNotEmpty();
      assertThat(called.text()).contains("南门报名处").doesNotContain("报名保密人", "13900009876");
    }
    long post = town.as("officer").get("/api/session").ok().body().at("/posts/0/id").asLong();
    String card =
        town.as("officer")
            .put("/api/posts/" + post + "/card", "")
            .ok()
            .body()
            .path("code")
            .asText();
    Visitor.Reply checked = visitor.get(DOORS + "cards/" + card);
    answers.put("GET /api/public/cards/{code}", checked);
    answers.put(
        "GET /api/public/photos/{code}",
        visitor.get(DOORS + "photos/" + checked.body().path("photo").asText()));
    Visitor.Reply told =
        visitor.post(
            city + "/reports",
            Map.of(
                "kind",
                "SUGGESTION",
                "grid",
                grid.code(),
                "description",
                "建议增加垃圾桶",
                "contact",
                Map.of("name", "赵无名", "phone", "13812340000")));
    answers.put("POST /api/public/{city}/reports", told);
    String code = told.ok().body().path("code").asText();
    answers.put("POST /api/public/follow", visitor.post(DOORS + "follow", Map.of("code", code)));
    assertThat(answers.get("POST /api/public/follow").text()).doesNotContain("赵无名", "13812340000");
    Visitor.Reply complained =
        visitor.post(
            DOORS + "complaints",
            Map.of(
                "card",
                card,
                "grounds",
                "NO_CARD",
                "description",
                "上门没有出示证件",
                "contact",
                Map.of("name", "赵无名", "phone", "13812340000")));
    answers.put("POST /api/public/complaints", complained);
    answers.put(
        "POST /api/public/complaints/follow",
        visitor.post(
            DOORS + "complaints/follow",
            Map.of("code", complained.ok().body().path("code").asText())));
    assertThat(answers.get("POST /api/public/complaints/follow").text())
        .doesNotContain("赵无名", "13812340000");
    jdbc.sql(
            "update matter set state = 'ANSWERED' where number ="
                + " (select matter_number from public_report where code_digest = ?)")
        .param(Codes.digest(code))
        .update();
    answers.put(
        "POST /api/public/rating",
        visitor.post(DOORS + "rating", Map.of("code", code, "stars", 5, "remark", "好")));
    return answers;
  }

  /** A recruitment is called out, and somebody whom nobody shall know of registers for it. */
  private static void callsForApplicants(Town town, Grid grid) {
    LocalDate today = LocalDate.now();
    String number =
        town.as("town.dispatcher")
            .post(
                "/api/applications/appointments",
                Map.of(
                    "organisationId",
                    Long.valueOf(town.organisation("town.dispatcher")),
                    "post",
                    "FULL_TIME",
                    "grids",
                    List.of(grid.id()),
                    "recruitment",
                    true,
                    "startsOn",
                    today.toString(),
                    "reason",
                    "网格缺岗，需要补充力量",
                    "requirements",
                    "四十周岁以下"))
            .ok()
            .body()
            .path("number")
            .asText();
    town.as("county.dispatcher")
        .does(
            number,
            "task_announceRecruitment",
            Map.of(
                "outcome",
                "CONTINUE",
                "registersFrom",
                today.toString(),
                "registersUntil",
                today.plusDays(5).toString(),
                "registersAt",
                "南门报名处"));
    town.as("county.dispatcher")
        .post(
            "/api/applications/" + number + "/candidates",
            Map.of(
                "name",
                "报名保密人",
                "privatePhone",
                "13900009876",
                "birthDate",
                today.minusYears(30).toString(),
                "education",
                "COLLEGE",
                "citizen",
                true,
                "villageLeader",
                false,
                "villageMember",
                false,
                "declared",
                true))
        .ok();
  }

  /** The only numbers are those of places on the map and of stars: an id would be another. */
  private static void numbers(String endpoint, String key, JsonNode node) {
    if (node.isContainerNode()) {
      node.properties()
          .forEach(
              field -> {
                assertThat(field.getKey()).as(endpoint).doesNotMatch("id|.*Ids?");
                if (!field.getKey().equals("polygon")) {
                  numbers(endpoint, field.getKey(), field.getValue());
                }
              });
      if (node.isArray()) {
        node.forEach(each -> numbers(endpoint, key, each));
      }
    } else if (node.isNumber()) {
      assertThat(key).as(endpoint).isIn("lng", "lat", "stars");
    }
  }

  private Set<String> endpoints() {
    return mappings.getHandlerMethods().keySet().stream()
        .flatMap(
            info ->
                info.getMethodsCondition().getMethods().stream()
                    .map(method -> method + " " + String.join("", info.getPatternValues())))
        .filter(endpoint -> endpoint.contains(" " + DOORS))
        .collect(Collectors.toSet());
  }
}
