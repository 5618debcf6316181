package io.gridcase.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.gridcase.access.Caller.Reply;
import io.gridcase.personnel.People;
import io.gridcase.registry.Cities;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;

/** An installation without sample data, from the first start to people who work. */
@EmptyInstallation
@ExtendWith(OutputCaptureExtension.class)
class FirstStartTest {

  private static final List<String> BARRED =
      List.of("/api/tokens", "/%61pi/tokens", "/api/tasks", "/api/openapi.json", "/api/nothing");

  private static final Pattern TOLD =
      Pattern.compile("(\\w+) of (\\w+): user name (\\S+), initial password (\\S+) ");

  @Autowired private MockMvc mvc;
  @Autowired private Cities cities;
  @Autowired private StoredAccounts accounts;
  @Autowired private People people;
  @Autowired private Administration administration;
  @Autowired private SampleMode sample;
  @Autowired private SampleAccounts sampleAccounts;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private JdbcClient jdbc;
  @Autowired private AutowireCapableBeanFactory beans;
  private Newcomers newcomers;

  @BeforeEach
  void nobody_administers_yet() {
    newcomers = beans.createBean(Newcomers.class);
    jdbc.sql("delete from account_role where role in ('SYSTEM_ADMIN', 'SECURITY_ADMIN')").update();
  }

  @Test
  void a_start_without_administrator_says_how_to_make_one(CapturedOutput log) {
    start(List.of(), List.of());

    assertThat(log)
        .contains("WARN", "No administrator yet in [zhenjiang, dongying]")
        .contains("--gridcase.first-admin=<username>@<city>");
  }

  @Test
  void the_first_administrators_are_made_once_with_a_password_told_once(CapturedOutput log) {
    String name = "first-" + UUID.randomUUID().toString().substring(0, 8);

    String told = start(List.of(name + "@zhenjiang"), List.of(name + "-sec@zhenjiang"));
    String again = start(List.of("thief@zhenjiang"), List.of());

    assertThat(told).contains("SYSTEM_ADMIN of zhenjiang", "SECURITY_ADMIN of zhenjiang");
    assertThat(again).as("the option is no back door").isEmpty();
    assertThat(accounts.findByUsername("thief")).isEmpty();
    assertThat(log).contains("No administrator yet in [dongying]");

    Matcher first = TOLD.matcher(told);
    assertThat(first.find()).isTrue();
    assertThat(log.toString()).doesNotContain(first.group(4));
    Caller administrator = new Caller(mvc);
    Reply session = administrator.signIn(first.group(3), first.group(4));
    assertThat(session.body().path("roles").toString()).isEqualTo("[\"SYSTEM_ADMIN\"]");
    assertThat(session.body().path("mustChangePassword").asBoolean()).isTrue();
  }

  @Test
  void an_administrator_among_the_sample_people_does_not_count(CapturedOutput log) {
    var person = people.findByCityAndCode("zhenjiang", newcomers.person("zhenjiang"));
    String username = "sample-" + UUID.randomUUID().toString().substring(0, 8);
    Set<Role> roles = Set.of(Role.SYSTEM_ADMIN);
    sampleAccounts.open("zhenjiang", username, person.orElseThrow().id(), roles, false);

    start(List.of(), List.of());

    assertThat(log).contains("No administrator yet in [zhenjiang, dongying]");
  }

  @Test
  void a_name_without_city_stands_for_every_city() {
    String name = "all-" + UUID.randomUUID().toString().substring(0, 8);

    String told = start(List.of(name), List.of());

    assertThat(told).contains(name + "-zhenjiang", name + "-dongying");
  }

  @Test
  void before_an_initial_password_is_changed_nothing_else_works() {
    String username = newcomers.accountWithInitialPassword("zhenjiang");
    Caller person = new Caller(mvc);

    Reply session = person.signIn(username, Newcomers.PASSWORD);

    assertThat(session.body().path("mustChangePassword").asBoolean()).isTrue();
    assertThat(person.get("/api/session").status()).isEqualTo(200);
    for (String path : BARRED) {
      Reply refused = person.get(path);
      assertThat(refused.status()).as(path).isEqualTo(403);
      assertThat(refused.code()).isEqualTo("password-change-required");
    }
    assertThat(person.put("/api/session/acting", Map.of()).status()).isEqualTo(403);

    Reply changed =
        person.put(
            "/api/session/password",
            Map.of("current", Newcomers.PASSWORD, "next", "Another-tree-7"));

    assertThat(changed.body().path("mustChangePassword").asBoolean()).isFalse();
    assertThat(person.get("/api/tokens").status()).isEqualTo(200);
  }

  @Test
  void sample_accounts_left_over_open_no_door() throws Exception {
    String username = "sample-" + UUID.randomUUID().toString().substring(0, 8);
    var person = people.findByCityAndCode("zhenjiang", newcomers.person("zhenjiang"));
    sampleAccounts.open("zhenjiang", username, person.orElseThrow().id(), Set.of(), true);

    assertThat(new Caller(mvc).signIn(username, "Gridcase-2026").status()).isEqualTo(401);
    Reply page = new Caller(mvc).get("/api/sign-in");
    assertThat(page.body().path("sample").asBoolean()).isFalse();
    assertThat(page.body().path("accounts")).isEmpty();
    assertThat(page.body().path("cities")).hasSize(2);
    assertThat(mvc.perform(get("/api/openapi.json")).andReturn().getResponse().getStatus())
        .as("the description is for those who signed in")
        .isEqualTo(401);
  }

  /** Starts as the given options say; returns what the console shows. */
  private String start(List<String> systemAdministrators, List<String> securityAdministrators) {
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    new FirstAdministrators(
            cities,
            accounts,
            people,
            administration,
            sample,
            transactions,
            systemAdministrators,
            securityAdministrators,
            new PrintStream(shown, true, StandardCharsets.UTF_8))
        .run(null);
    return shown.toString(StandardCharsets.UTF_8);
  }
}
