package io.gridcase.listchange;

import static io.gridcase.listchange.ListRequests.admission;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.matterlist.AdmittedForTime;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.Town;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What is admitted for a time: it ends by itself, and may be renewed or made lasting before. */
class TermStoriesTest extends ListStory {

  private static final String DEPARTMENT = "county.urban.handler";
  private static final AtomicInteger CODES = new AtomicInteger(700);

  @Autowired private AutowireCapableBeanFactory beans;

  @ParameterizedTest
  @CsvSource({
    "zj, zhenjiang, county.urban.handler, ZJ-12-2",
    "qz, quzhou, county.urban.handler, QZ-10-2",
    "lz, luzhou, county.urban.handler, LZ-15-2",
    "qd, qingdao, county.dispatcher, QD-4-2",
    "dy, dongying, county.urban.handler, DY-19-4"
  })
  void after_its_last_day_no_case_of_it_is_opened_and_the_public_list_drops_it(
      String prefix, String city, String proposer, String article) {
    Town town = town(prefix);
    String county = county(town);
    String name = freshName();
    String code = admitted(town, "02", name, today());
    assertThat(published(town, city)).contains(name);
    town.as("officer").reports(Clerk.with(town.collapsedRoad(), "typeCode", code));

    beans.createBean(AdmittedForTime.class).end(county, code, today().minusDays(1));

    Answer late =
        town.as("officer").post("/api/matters", Clerk.with(town.collapsedRoad(), "typeCode", code));
    assertThat(late.status()).isEqualTo(422);
    assertThat(late.code()).isEqualTo("admission-over");
    assertThat(late.body().at("/articles/0/id").asText()).isEqualTo(article);
    assertThat(published(town, city)).doesNotContain(name).isNotEmpty();
    Answer gone = appliesToWithdraw(town, proposer, code);
    assertThat(gone.status()).isEqualTo(422);
    assertThat(gone.code()).isEqualTo("not-on-the-list");
    applied(appliesToAdmit(town, DEPARTMENT, admission(town, DEPARTMENT, name)));
  }

  @ParameterizedTest
  @CsvSource({
    "zj, county.approver",
    "qz, county.competent-department.approver",
    "lz, county.government.approver",
    "qd, county.leading-group-office.approver",
    "dy, county.head"
  })
  void in_each_city_a_type_is_admitted_for_a_time_and_editions_after_it_do_without(
      String prefix, String approver) {
    Town town = town(prefix);
    LocalDate until = today().plusDays(3);
    String name = freshName();
    Map<String, Object> asked = admission(town, DEPARTMENT, name);
    asked.put("until", until.toString());
    String number = applied(appliesToAdmit(town, DEPARTMENT, asked));
    passes(town, approver, number, tomorrow());
    assertCarriedOut(town, number, name);
    assertThat(told(application(town, approver, number))).contains("临时准入", until.toString());
    assertThat(entry(town, name, tomorrow()).path("until").asText()).isEqualTo(until.toString());

    String lasting = freshName();
    String next = applied(appliesToAdmit(town, DEPARTMENT, admission(town, DEPARTMENT, lasting)));
    passes(town, approver, next, until.plusDays(1));
    assertThat(names(town, until)).contains(name).doesNotContain(lasting);
    assertThat(names(town, until.plusDays(1))).contains(lasting).doesNotContain(name);
  }

  @Test
  void it_is_not_approved_for_a_day_after_its_term_and_keeps_its_last_day() {
    Town town = town("zj");
    String name = freshName();
    LocalDate until = today().plusDays(30);
    String number = appliesForTime(town, name, until);
    agrees(town, "county.dispatcher", number);
    Answer late = approvesFrom(town, "county.approver", number, until.plusDays(1));
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.code()).isEqualTo("term-over");
    assertThat(state(town, DEPARTMENT, number)).isEqualTo("IN_APPROVAL");
    approvesFrom(town, "county.approver", number, until).ok();
    JsonNode entry = entry(town, name, until);
    assertThat(entry.path("until").asText()).isEqualTo(until.toString());
    assertThat(entry.path("application").asText()).isEqualTo(number);
    assertThat(names(town, until.minusDays(1))).doesNotContain(name);
  }

  @Test
  void before_its_last_day_it_may_be_prolonged_and_made_lasting_under_its_code() {
    Town town = town("zj");
    String name = freshName();
    String code = admitted(town, "02", name, today().plusDays(5));
    String longer = appliesForTime(town, name, today().plusDays(60));
    agrees(town, "county.dispatcher", longer);
    approves(town, "county.approver", longer);
    assertCarriedOut(town, longer, name);
    assertThat(entry(town, name, tomorrow()).path("code").asText()).isEqualTo(code);
    assertThat(entry(town, name, today().plusDays(6)).path("until").asText())
        .isEqualTo(today().plusDays(60).toString());

    Map<String, Object> lasting = admission(town, DEPARTMENT, name);
    lasting.put("group", "02");
    String number = applied(appliesToAdmit(town, DEPARTMENT, lasting));
    agrees(town, "county.dispatcher", number);
    approves(town, "county.approver", number);
    JsonNode entry = entry(town, name, tomorrow());
    assertThat(entry.path("code").asText()).isEqualTo(code);
    assertThat(entry.has("until")).isFalse();
    assertThat(names(town, tomorrow())).containsOnlyOnce(name);
    assertThat(appliesToAdmit(town, DEPARTMENT, lasting).status()).as("lasting now").isEqualTo(422);
  }

  @Test
  void a_group_outlives_its_last_entry() {
    Town town = town("zj");
    String group = "77." + CODES.incrementAndGet();
    admitted(town, group, freshName(), today().minusDays(1));
    String other =
        applied(appliesToAdmit(town, DEPARTMENT, admission(town, DEPARTMENT, freshName())));
    agrees(town, "county.dispatcher", other);
    approves(town, "county.approver", other);
    assertThat(listOn(town, tomorrow()).path("types").findValuesAsText("group"))
        .doesNotContain(group);
    String name = freshName();
    Map<String, Object> asked = admission(town, DEPARTMENT, name);
    asked.put("group", group);
    String number = applied(appliesToAdmit(town, DEPARTMENT, asked));
    agrees(town, "county.dispatcher", number);
    approves(town, "county.approver", number);
    assertCarriedOut(town, number, name);
    assertThat(entry(town, name, tomorrow()).path("groupName").asText()).isEqualTo("类别" + group);
  }

  private String appliesForTime(Town town, String name, LocalDate until) {
    Map<String, Object> asked = admission(town, DEPARTMENT, name);
    asked.put("group", "02");
    asked.put("until", until.toString());
    return applied(appliesToAdmit(town, DEPARTMENT, asked));
  }

  /** Admitted long ago, until a day; its code. */
  private String admitted(Town town, String group, String name, LocalDate until) {
    String code = letters(town) + "-" + group.replace('.', '-') + "-" + CODES.incrementAndGet();
    beans.createBean(AdmittedForTime.class).add(county(town), code, group, name, until);
    return code;
  }

  private static java.util.List<String> published(Town town, String city) {
    return town.stranger()
        .get("/api/public/" + city + "/lists/" + county(town))
        .ok()
        .body()
        .path("entries")
        .findValuesAsText("name");
  }
}
