package io.gridcase.listchange;

import static io.gridcase.listchange.ListRequests.withdrawal;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.gridcase.kernel.Clocking;
import io.gridcase.matterlist.AdmittedForTime;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.ServerStory;
import io.gridcase.scenario.Town;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** A story about what is on the matter list; its steps carry a clerk's words. */
abstract class ListStory extends ServerStory {

  private static final AtomicInteger NAMES = new AtomicInteger();
  private static final AtomicInteger CODES = new AtomicInteger();

  @Autowired private AutowireCapableBeanFactory beans;

  /** A name no list has yet. */
  static String freshName() {
    return "共享单车堵塞通道" + NAMES.incrementAndGet();
  }

  static Answer appliesToAdmit(Town town, String applicant, Map<String, Object> asked) {
    return town.as(applicant).post("/api/applications/list-admissions", asked);
  }

  static Answer appliesToWithdraw(Town town, String applicant, String typeCode) {
    return town.as(applicant)
        .post("/api/applications/list-withdrawals", withdrawal(town, applicant, typeCode));
  }

  static void agrees(Town town, String reviewer, String number) {
    town.as(reviewer)
        .does(number, "task_reviewApplication", Map.of("outcome", "AGREE", "opinion", "符合准入条件"));
  }

  static void assesses(Town town, String reviewer, String number) {
    town.as(reviewer)
        .does(
            number,
            "task_assessApplication",
            Map.of("outcome", "FEASIBLE", "participants", "城管局、司法局、市委党校专家", "conclusion", "可行"));
  }

  static void refusesAtReview(Town town, String reviewer, String number) {
    town.as(reviewer)
        .does(number, "task_reviewApplication", Map.of("outcome", "REFUSE", "opinion", "重复"));
  }

  static void findsNotFeasible(Town town, String reviewer, String number) {
    town.as(reviewer)
        .does(
            number,
            "task_assessApplication",
            Map.of("outcome", "NOT_FEASIBLE", "participants", "专家", "conclusion", "力量不足"));
  }

  static void refuses(Town town, String approver, String number) {
    town.as(approver)
        .does(number, "task_approveApplication", Map.of("outcome", "REFUSE", "reason", "缓议"));
  }

  static void approves(Town town, String approver, String number) {
    town.as(approver).does(number, "task_approveApplication", Map.of("outcome", "APPROVE"));
  }

  /** Tries to approve with a first day. */
  static Answer approvesFrom(Town town, String approver, String number, LocalDate from) {
    return town.as(approver)
        .tries(
            number,
            "task_approveApplication",
            Map.of("outcome", "APPROVE", "inForceFrom", from.toString()));
  }

  static void files(Town town, String filer, String number) {
    town.as(filer).does(number, "task_fileApplication", Map.of("filingNumber", "备〔2026〕1号"));
  }

  /** Up to the decision; where the city wants experts to assess it, they find it feasible. */
  static void comesToDecision(Town town, String number) {
    agrees(town, "county.dispatcher", number);
    if (state(town, "county.dispatcher", number).equals("IN_ASSESSMENT")) {
      assesses(town, "county.dispatcher", number);
    }
    assertThat(state(town, "county.dispatcher", number)).isEqualTo("IN_APPROVAL");
  }

  /** Approved; where the city wants it on file, it is taken on file. */
  static void passes(Town town, String approver, String number, LocalDate from) {
    comesToDecision(town, number);
    approvesFrom(town, approver, number, from).ok();
    if (state(town, "county.dispatcher", number).equals("IN_FILING")) {
      files(town, "city.dispatcher", number);
    }
  }

  static JsonNode application(Town town, String reader, String number) {
    return town.as(reader).get("/api/applications/" + number).ok().body();
  }

  static String state(Town town, String reader, String number) {
    return application(town, reader, number).at("/application/state").asText();
  }

  /** Today in the cities. */
  static LocalDate today() {
    return LocalDate.now(Clocking.ZONE);
  }

  /** The first day of a change nobody gave another. */
  static LocalDate tomorrow() {
    return today().plusDays(1);
  }

  /** The names on the edition in force on a day in the story's county. */
  static List<String> names(Town town, LocalDate day) {
    return listOn(town, day).path("types").findValuesAsText("name");
  }

  /** The edition in force on a day in the story's county. */
  static JsonNode listOn(Town town, LocalDate day) {
    return listOn(town, county(town), day);
  }

  static JsonNode listOn(Town town, String county, LocalDate day) {
    for (JsonNode edition :
        town.as("officer").get("/api/matter-lists?county=" + county).ok().body()) {
      if (edition.path("inForceFrom").asText().compareTo(day.toString()) <= 0) {
        return town.as("officer")
            .get("/api/matter-lists/" + edition.path("id").asLong())
            .ok()
            .body();
      }
    }
    throw new AssertionError("No list on " + day);
  }

  /** The entry of a name on the edition in force on a day; missing when there is none. */
  static JsonNode entry(Town town, String name, LocalDate day) {
    for (JsonNode type : listOn(town, day).path("types")) {
      if (type.path("name").asText().equals(name)) {
        return type;
      }
    }
    return MissingNode.getInstance();
  }

  /** An application that nothing stood against when it was made. */
  static String applied(Answer answer) {
    assertThat(answer.ok().body().path("state").asText()).isEqualTo("IN_REVIEW");
    return answer.body().path("number").asText();
  }

  static List<String> told(JsonNode application) {
    return new ArrayList<>(application.path("told").findValuesAsText("value"));
  }

  /** It is carried out, and the edition that begins tomorrow has the name. */
  static void assertCarriedOut(Town town, String number, String name) {
    assertThat(state(town, "county.dispatcher", number)).isEqualTo("CARRIED_OUT");
    JsonNode list = listOn(town, tomorrow());
    assertThat(list.at("/version/inForceFrom").asText()).isEqualTo(tomorrow().toString());
    assertThat(entry(town, name, tomorrow()).path("application").asText()).isEqualTo(number);
  }

  /** On the lists of the story's county and others since long, for a time; its code. */
  final String listed(Town town, String name, String... others) {
    String code = letters(town) + "-01-S" + CODES.incrementAndGet();
    AdmittedForTime store = beans.createBean(AdmittedForTime.class);
    store.add(county(town), code, "01", name, today().plusDays(300));
    for (String other : others) {
      store.add(other, code, "01", name, today().plusDays(300));
    }
    return code;
  }

  /** The letters codes of the city begin with. */
  static String letters(Town town) {
    return town.username("").substring(0, 2).toUpperCase(Locale.ROOT);
  }

  /** It is carried out, and the edition that begins tomorrow has the name no more. */
  static void assertWithdrawn(Town town, String number, String name) {
    assertThat(state(town, "county.dispatcher", number)).isEqualTo("CARRIED_OUT");
    assertThat(listOn(town, tomorrow()).at("/version/inForceFrom").asText())
        .isEqualTo(tomorrow().toString());
    assertThat(names(town, tomorrow())).doesNotContain(name).isNotEmpty();
    assertThat(names(town, today())).as("until then").contains(name);
  }

  static String county(Town town) {
    String village =
        town.as("officer")
            .get("/api/grids/" + town.gridId())
            .ok()
            .body()
            .path("villageCode")
            .asText();
    return village.substring(0, 6) + "000000";
  }
}
