package io.gridcase.gridchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.officers.Candidacies;
import io.gridcase.officers.NewCandidacy;
import io.gridcase.personnel.People;
import io.gridcase.personnel.Person;
import io.gridcase.personnel.PostKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;

/**
 * A grid with open cases, people, posts that wait and micro-grids in it is split by the procedure
 * of approval: with the last step all of it moves, or nothing does.
 */
class ApprovedSplitTest extends ApprovalStory {

  @Autowired private ApplicationEventMulticaster events;
  @Autowired private Candidacies candidacies;
  @Autowired private People people;

  @Test
  void withTheFilingEverythingMoves() {
    subdivides();
    String south = reports("li", here.west(), here.at(0.5, 0.2));
    String north = reports("li", here.west(), here.at(0.5, 0.8));
    String placeless = reports("sun", here.west(), null);
    String waiting = reports("li", here.west(), here.at(0.2, 0.9));
    as("li")
        .does(waiting, "task_firstHandling", Map.of("outcome", "REPORT_UP", "reason", "需要专业力量"));
    long chosen = waitsIn(here.west(), "chen");

    String number = approved(here.splitWithMicroGrids());
    assertThat(grids().get(here.west()).active()).isTrue();
    assertThat(gridOf(north)).isEqualTo(here.west());
    files(number);

    assertState(number, "CARRIED_OUT");
    long southGrid = named("S");
    long northGrid = named("N");
    assertThat(List.of(gridOf(south), gridOf(north), gridOf(placeless), gridOf(waiting)))
        .containsExactly(southGrid, northGrid, northGrid, northGrid);
    assertThat(as("li").task(south, "task_firstHandling")).isPresent();
    assertThat(as("sun").task(north, "task_firstHandling")).isPresent();
    assertThat(as("town").task(waiting, "task_accept")).isPresent();
    assertThat(servedBy("li")).containsExactly(southGrid);
    assertThat(servedBy("sun")).containsExactly(northGrid);
    assertThat(candidacy(chosen)).isEqualTo("PENDING in " + northGrid);
    assertThat(microGridsOf(southGrid)).containsExactly("一号楼", "二号楼");
    assertThat(microGridsOf(northGrid)).containsExactly("三号楼");
    assertThat(microGridsOf(here.west())).isEmpty();
    JsonNode carriedOut =
        as("county")
            .get("/api/matters/" + number + "/course")
            .ok()
            .body()
            .findParents("kind")
            .stream()
            .filter(entry -> entry.path("kind").asText().equals("ApplicationCarriedOut"))
            .findFirst()
            .orElseThrow();
    assertThat(carriedOut.path("text").asText()).isNotBlank();
  }

  @Test
  void whatFailsInTheMiddleLeavesEverythingAndTheFilingCanBeDoneAgain() {
    subdivides();
    String inside = reports("li", here.west(), here.at(0.5, 0.2));
    long chosen = waitsIn(here.west(), "qian");
    String number = approved(here.splitWithMicroGrids());
    as("city").task(number, "task_fileApplication").orElseThrow();
    String before = everything();
    AtomicBoolean stumbles = new AtomicBoolean(true);
    ApplicationListener<PayloadApplicationEvent<GridsChanged>> stumbling =
        ApplicationListener.forPayload(
            changed -> {
              if (stumbles.getAndSet(false)) {
                throw new IllegalStateException("stumbled");
              }
            });
    events.addApplicationListener(stumbling);
    try {
      long task = as("city").task(number, "task_fileApplication").orElseThrow().path("id").asLong();
      Map<String, Object> filing = Map.of("data", Map.of("filingNumber", "备〔2026〕8号"));
      String completion = "/api/tasks/" + task + "/completion";
      as("city").post("/api/tasks/" + task + "/claim", Map.of()).ok();
      String claimed = everything();
      assertThat(as("city").post(completion, filing, "file-" + number).status()).isEqualTo(500);
      assertThat(stumbles).isFalse();
      assertThat(everything()).isEqualTo(claimed);
      assertThat(claimed).isNotEqualTo(before);
      assertState(number, "IN_FILING");
      assertThat(microGridsOf(here.west())).hasSize(3);
      assertThat(candidacy(chosen)).isEqualTo("PENDING in " + here.west());
      as("city").post(completion, filing, "file-" + number).ok();
    } finally {
      events.removeApplicationListener(stumbling);
    }
    assertState(number, "CARRIED_OUT");
    assertThat(gridOf(inside)).isEqualTo(named("S"));
    assertThat(microGridsOf(named("N"))).containsExactly("三号楼");
    assertThat(course(number)).containsOnlyOnce("ApplicationFiled", "ApplicationCarriedOut");
  }

  @Test
  void whoWaitsInBothOfTwoMergedGridsWaitsOnceAfterwards() {
    Person person = people.save(new Person(here.city(), here.user("zhou"), "周某"));
    long first = waitsIn(here.west(), person);
    long second = waitsIn(here.east(), person);
    List<Long> both = List.of(here.west(), here.east());
    carriesOut(
        begins(
            "MERGE",
            here.plan(
                both,
                List.of(
                    here.grid("M", here.box(0, 0, 2, 1), 500, 1500, both, "li", "sun", "wu")))));
    assertThat(candidacy(first)).isEqualTo("PENDING in " + named("M"));
    assertThat(candidacy(second)).startsWith("WITHDRAWN");
  }

  /** Applied for, heard and approved; only the filing is left. */
  private String approved(Map<String, Object> plan) {
    String number = applies("town", begins("SPLIT", plan));
    consents("civil", number);
    approves("county", number);
    assertState(number, "IN_FILING");
    return number;
  }

  private long waitsIn(long grid, String who) {
    return waitsIn(grid, people.save(new Person(here.city(), here.user(who), "某人")));
  }

  private long waitsIn(long grid, Person person) {
    return candidacies.open(
        new NewCandidacy(person.id(), grid, PostKind.PART_TIME, null, null, LocalDate.now(), null));
  }

  private String candidacy(long id) {
    return jdbc()
        .sql("select state || ' in ' || grid_id from candidacy where id = ?")
        .param(id)
        .query(String.class)
        .single();
  }

  private long named(String key) {
    return grids().ofVillage(here.city(), here.village()).stream()
        .filter(grid -> grid.name().equals(here.grid(key, null, 0, 0, List.of()).get("name")))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private List<Long> servedBy(String who) {
    return as(who).get("/api/session").ok().body().path("posts").findValuesAsText("gridId").stream()
        .map(Long::valueOf)
        .toList();
  }
}
