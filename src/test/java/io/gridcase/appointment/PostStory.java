package io.gridcase.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.Posts;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.ServerStory;
import io.gridcase.scenario.Town;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A story about who comes to serve in a grid and who leaves; its steps carry a clerk's words. */
abstract class PostStory extends ServerStory {

  static final LocalDate DAY = LocalDate.now();
  static final String TODAY = DAY.toString();

  @Autowired Posts posts;
  @Autowired JdbcClient jdbc;

  /** Somebody new to the register whom nothing stands against. */
  static Map<String, Object> newcomer(String name) {
    Map<String, Object> candidate = new HashMap<>();
    candidate.put("name", name);
    candidate.put("workPhone", "0511-88880001");
    candidate.put("privatePhone", "13900001234");
    candidate.put("identityNumber", "320000199505" + String.format("%05d", seed++) + "X");
    candidate.put("birthDate", DAY.minusYears(31).toString());
    candidate.put("education", "COLLEGE");
    candidate.put("source", "COMMUNITY_WORKER");
    candidate.put("citizen", true);
    candidate.put("villageLeader", false);
    candidate.put("villageMember", true);
    candidate.put("declared", true);
    return candidate;
  }

  private static int seed = 1000;

  static Map<String, Object> appointment(
      Town town, String applicant, String post, long grid, Map<String, Object> candidate) {
    Map<String, Object> asked = new HashMap<>();
    asked.put("organisationId", Long.valueOf(town.organisation(applicant)));
    asked.put("post", post);
    asked.put("grids", List.of(grid));
    asked.put("recruitment", candidate == null);
    asked.put("startsOn", TODAY);
    asked.put("reason", "网格缺岗，需要补充力量");
    asked.put("candidate", candidate);
    if (candidate == null) {
      asked.put("requirements", "40周岁以下，高中以上文化程度");
    }
    return asked;
  }

  static Answer appoints(Town town, String applicant, Map<String, Object> asked) {
    return town.as(applicant).post("/api/applications/appointments", asked);
  }

  static String number(Answer answer) {
    return answer.ok().body().path("number").asText();
  }

  static Answer leaves(Town town, String applicant, long post, String ground) {
    return town.as(applicant)
        .post(
            "/api/applications/officer-exits",
            Map.of(
                "organisationId",
                Long.valueOf(town.organisation(applicant)),
                "postId",
                post,
                "ground",
                ground,
                "reason",
                "个人原因不再担任网格员"));
  }

  static JsonNode application(Town town, String reader, String number) {
    return town.as(reader).get("/api/applications/" + number).ok().body();
  }

  static String state(Town town, String reader, String number) {
    return application(town, reader, number).at("/application/state").asText();
  }

  static JsonNode candidates(Town town, String reader, String number) {
    return town.as(reader).get("/api/applications/" + number + "/candidates").ok().body();
  }

  static void communityAgrees(Town town, String who, String number) {
    town.as(who)
        .does(
            number,
            "task_consultCommunity",
            Map.of(
                "outcome", "AGREE",
                "heldOn", TODAY,
                "participants", "社区党委、居委会成员",
                "opinion", "一致同意"));
  }

  static void cosigns(Town town, String who, String number) {
    town.as(who)
        .does(number, "task_cosignApplication", Map.of("outcome", "AGREE", "opinion", "同意"));
  }

  static void approves(Town town, String who, String number) {
    town.as(who).does(number, "task_approvePost", Map.of("outcome", "APPROVE"));
  }

  static Answer begins(Town town, String who, String number) {
    return town.as(who).tries(number, "task_beginPosts", Map.of("outcome", "BEGIN", "from", TODAY));
  }

  /** The staff number of the first candidate. */
  static String code(Town town, String reader, String number) {
    return candidates(town, reader, number).at("/candidates/0/code").asText();
  }

  static void trains(Clerk head, String code) {
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
                8,
                "organiser",
                "街道",
                "attendants",
                List.of(Map.of("person", code, "passed", true))))
        .ok();
  }

  /** Calls for applicants from today until that day, whatever the server says to it. */
  static Answer call(Clerk organiser, String number, LocalDate until) {
    return organiser.tries(
        number,
        "task_announceRecruitment",
        Map.of(
            "outcome",
            "CONTINUE",
            "registersFrom",
            TODAY,
            "registersUntil",
            until.toString(),
            "registersAt",
            "区综治中心"));
  }

  /** Whoever holds that post in the grid leaves by the procedure, so that the post is free. */
  void makeFree(Town town, long grid, PostKind kind) {
    for (Post held : posts.heldIn(grid, DAY)) {
      if (held.kind() == kind) {
        // whoever came today in another story came before
        jdbc.sql("update grid_post set valid_from = ? where id = ? and valid_from = ?")
            .params(DAY.minusDays(3), held.id(), DAY)
            .update();
        setAside(held);
        String number = number(leaves(town, "town.dispatcher", held.id(), "RESIGNED"));
        town.as("town.head").does(number, "task_approveExit", Map.of("outcome", "APPROVE"));
        appliedDaysAgo(number);
        town.as("town.dispatcher")
            .does(
                number,
                "task_handOver",
                Map.of("outcome", "HAND_OVER", "lastDay", DAY.minusDays(1).toString()));
      }
    }
  }

  /** An exit another story left open is over. */
  private void setAside(Post held) {
    jdbc.sql(
            """
            update application set state = 'WITHDRAWN'
            where state not in ('CARRIED_OUT', 'REFUSED', 'WITHDRAWN')
              and number in (select number from officer_exit where post_id = ?)\
            """)
        .param(held.id())
        .update();
  }

  /** The application came some days ago. */
  void appliedDaysAgo(String number) {
    jdbc.sql("update application set submitted_at = ? where number = ?")
        .params(OffsetDateTime.now().minusDays(3), number)
        .update();
  }

  boolean holds(long grid, String name, PostKind kind) {
    return posts.heldIn(grid, DAY).stream()
        .anyMatch(it -> it.kind() == kind && it.person().name().equals(name));
  }

  /** The post that somebody of the name holds today. */
  Post post(long grid, String name, PostKind kind) {
    return posts.heldIn(grid, DAY).stream()
        .filter(it -> it.kind() == kind && it.person().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** A grid of the town other than that of the story. */
  static long otherGrid(Town town) {
    JsonNode files = town.as("town.head").get("/api/grid-files?size=100").ok().body();
    return StreamSupport.stream(files.path("items").spliterator(), false)
        .mapToLong(each -> each.path("id").asLong())
        .filter(each -> each != town.gridId())
        .findFirst()
        .orElseThrow();
  }

  static void assertCites(Answer refused, String... articles) {
    assertThat(refused.body().path("articles").findValuesAsText("id"))
        .containsExactlyInAnyOrder(articles);
  }
}
