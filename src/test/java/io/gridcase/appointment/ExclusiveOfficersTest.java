package io.gridcase.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.personnel.PostKind;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.Town;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How the unit of an exclusive grid chooses its officer, and lets the officer leave. */
class ExclusiveOfficersTest extends PostStory {

  @Test
  @Article({"QD-M13", "QD-M9"})
  void in_Qingdao_the_unit_chooses_its_exclusive_officer_and_the_town_takes_it_on_file() {
    Town town = town("qd");
    Map<String, Object> exclusive = exclusiveGrid();
    long grid = ((Number) exclusive.get("id")).longValue();
    long unit = ((Number) exclusive.get("managing_department_id")).longValue();
    Map<String, Object> asked =
        appointment(town, "town.dispatcher", "EXCLUSIVE", grid, newcomer("厂区安全员"));
    asked.put("organisationId", unit);
    Clerk clerk = of(unit, "HANDLER");
    String number = number(clerk.post("/api/applications/appointments", asked));
    assertThat(standing(clerk, number)).isEqualTo("IN_FILING");
    assertThat(clerk.get("/api/matters/" + number + "/course").ok().body().findValuesAsText("kind"))
        .as("nobody approves it")
        .contains("ApplicationReported")
        .doesNotContain("ApplicationApproved");
    assertThat(
            jdbc.sql("select kind from notice where matter_number = ? and organisation_id = ?")
                .params(number, communityAgency(grid))
                .query(String.class)
                .list())
        .as("the community's centre is told, too")
        .containsExactly("REPORTED");
    Clerk filer = of(townAgency(grid), "DISPATCHER");
    filer.does(number, "task_fileApplication", Map.of("filingNumber", "备〔2026〕8号"));
    assertThat(standing(clerk, number)).isEqualTo("IN_PREPARATION");
    String code =
        clerk
            .get("/api/applications/" + number + "/candidates")
            .ok()
            .body()
            .at("/candidates/0/code")
            .asText();
    trains(of(townAgency(grid), "HEAD"), code);
    filer.does(number, "task_beginPosts", Map.of("outcome", "BEGIN", "from", TODAY));
    assertThat(holds(grid, "厂区安全员", PostKind.EXCLUSIVE)).isTrue();
  }

  @Test
  @Article("QD-M13")
  void whoever_may_appoint_the_exclusive_officer_is_offered_to_let_the_officer_leave() {
    Town town = town("qd");
    Map<String, Object> exclusive = exclusiveGrid();
    long grid = ((Number) exclusive.get("id")).longValue();
    long unit = ((Number) exclusive.get("managing_department_id")).longValue();
    Clerk clerk = of(unit, "HANDLER");
    assertThat(offered(clerk, grid)).containsExactly("EXCLUSIVE");
    assertThat(texts(clerk.get(file(grid)).ok().body().path("toFill")))
        .containsExactly("EXCLUSIVE");
    assertThat(offered(town.as("auditor"), grid)).as("who only looks").isEmpty();
    assertThat(offered(of(townAgency(grid), "DISPATCHER"), grid))
        .contains("FULL_TIME", "EXCLUSIVE");

    long post =
        posts.heldIn(grid, DAY).stream()
            .filter(it -> it.kind() == PostKind.EXCLUSIVE)
            .findFirst()
            .orElseThrow()
            .id();
    Answer asked =
        clerk.post(
            "/api/applications/officer-exits",
            Map.of(
                "organisationId",
                unit,
                "postId",
                post,
                "ground",
                "TRANSFERRED",
                "reason",
                "本人调往其他厂区"));
    String number = number(asked);
    assertThat(standing(clerk, number)).isEqualTo("IN_FILING");
    Clerk filer = of(townAgency(grid), "DISPATCHER");
    filer.does(number, "task_fileApplication", Map.of("filingNumber", "备〔2026〕9号"));
    appliedDaysAgo(number);
    filer.does(
        number,
        "task_handOver",
        Map.of("outcome", "HAND_OVER", "lastDay", DAY.minusDays(1).toString()));
    assertThat(posts.findById(post).orElseThrow().heldOn(DAY)).isFalse();
  }

  @Test
  void another_department_is_told_who_is_responsible() {
    Map<String, Object> exclusive = exclusiveGrid();
    long grid = ((Number) exclusive.get("id")).longValue();
    Map<String, Object> other =
        jdbc.sql(
                """
                select o.id, m.name from organisation o, organisation m
                where o.city = 'qingdao' and o.kind = 'DEPARTMENT' and m.id = ? and o.id <> m.id
                  and o.id in (
                    select p.organisation_id from person_position p
                    join account a on a.person_id = p.person_id
                    join person_position_role r on r.position_id = p.id
                    where r.role = 'HANDLER')
                order by o.id limit 1\
                """)
            .param(exclusive.get("managing_department_id"))
            .query()
            .singleRow();
    long unit = ((Number) other.get("id")).longValue();
    Map<String, Object> asked =
        appointment(town("qd"), "town.dispatcher", "EXCLUSIVE", grid, newcomer("外单位人员"));
    asked.put("organisationId", unit);
    Answer refused = of(unit, "HANDLER").post("/api/applications/appointments", asked);
    assertThat(refused.code()).isEqualTo("grid-managed-by-others");
    assertThat(refused.body().path("detail").asText()).contains(other.get("name").toString());
  }

  /** The posts whose holders the page of the grid offers to let leave. */
  private static List<String> offered(Clerk clerk, long grid) {
    List<String> kinds = new ArrayList<>();
    for (JsonNode post : clerk.get(file(grid)).ok().body().path("posts")) {
      if (post.path("mayRelease").asBoolean()) {
        kinds.add(post.path("kind").asText());
      }
    }
    return kinds;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.asText()));
    return texts;
  }

  private static String file(long grid) {
    return "/api/grids/" + grid + "/file";
  }

  private static String standing(Clerk clerk, String number) {
    return clerk.get("/api/applications/" + number).ok().body().at("/application/state").asText();
  }

  /** An exclusive grid of Qingdao whose department has an account. */
  private Map<String, Object> exclusiveGrid() {
    return jdbc.sql(
            """
            select g.id, g.managing_department_id from grid g
            where g.city = 'qingdao' and g.type = 'EXCLUSIVE' and g.active
              and g.managing_department_id in (
                select p.organisation_id from person_position p
                join account a on a.person_id = p.person_id)
            order by g.id limit 1\
            """)
        .query()
        .singleRow();
  }

  private Clerk of(long organisation, String role) {
    return Clerk.signIn(
        base(),
        jdbc.sql(
                """
                select a.username from account a
                join person_position p on p.person_id = a.person_id
                join person_position_role r on r.position_id = p.id
                where p.organisation_id = ? and r.role = ? order by a.username limit 1\
                """)
            .params(organisation, role)
            .query(String.class)
            .single());
  }

  private long communityAgency(long grid) {
    return jdbc.sql(
            """
            select o.id from organisation o join grid g on g.village_code = o.place_code
            where g.id = ? and o.kind = 'AGENCY' and o.level = 'VILLAGE'\
            """)
        .param(grid)
        .query(Long.class)
        .single();
  }

  private long townAgency(long grid) {
    return jdbc.sql(
            """
            select o.id from organisation o
            join grid g on substring(g.village_code, 1, 9) = substring(o.place_code, 1, 9)
            where g.id = ? and o.kind = 'AGENCY' and o.level = 'TOWN'\
            """)
        .param(grid)
        .query(Long.class)
        .single();
  }
}
