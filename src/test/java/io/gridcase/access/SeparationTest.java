package io.gridcase.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.GridcaseTest;
import io.gridcase.access.Caller.Reply;
import io.gridcase.kernel.Level;
import io.gridcase.personnel.PositionRole;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.Organisations;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The system administrator, the security administrator and the auditor stay three people. */
@GridcaseTest
class SeparationTest {

  private static final String CITY = "zhenjiang";

  @Autowired private MockMvc mvc;
  @Autowired private AutowireCapableBeanFactory beans;
  @Autowired private Organisations organisations;
  @Autowired private Actors actors;
  @Autowired private Accounts accounts;
  private Newcomers newcomers;
  private Caller system;
  private Caller security;
  private Caller auditor;

  @BeforeEach
  void theThreeSignIn() {
    newcomers = beans.createBean(Newcomers.class);
    system = signedIn(newcomers.account(CITY, Role.SYSTEM_ADMIN));
    security = signedIn(newcomers.account(CITY, Role.SECURITY_ADMIN));
    auditor = signedIn(newcomers.account(CITY, Role.AUDITOR));
  }

  @ParameterizedTest
  @EnumSource(names = {"AUDITOR", "SYSTEM_ADMIN", "SECURITY_ADMIN"})
  void positions_give_none_of_the_three_a_part_in_cases(Role role) {
    Organisation town = organisations.agencyAt(CITY, Level.TOWN, "321102003000").orElseThrow();
    String username = newcomers.account(CITY, role, Role.PROCESS_OWNER);
    newcomers.position(username, town.id(), PositionRole.DISPATCHER, PositionRole.HEAD);

    Caller person = signedIn(username);
    var session = person.get("/api/session").body();

    assertThat(session.path("roles").toString())
        .contains(role.name())
        .doesNotContain("DISPATCHER", "HEAD");
    assertThat(session.path("positions")).isEmpty();
    assertThat(actors.named(username).groups()).isEmpty();
    assertThat(actors.named(username).overseenPlaces()).isEmpty();
    assertThat(accounts.usernameOf(actors.named(username).personId())).isEmpty();
    assertThat(person.get("/api/tasks?view=available").body().path("total").asLong()).isZero();

    grant(username);
    assertThat(actors.named(username).has(Role.DISPATCHER)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"AUDITOR", "SECURITY_ADMIN"})
  void the_system_administrator_cannot_become_one_of_the_others_by_a_new_password(Role role) {
    String username = newcomers.account(CITY, role);

    Reply refused = system.post(path(username, "password"), null);

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.code()).isEqualTo("account-stands-apart");
    assertThat(signedIn(username).get("/api/session").status()).isEqualTo(200);
    assertThat(auditor.get("/api/audit/refusals").body().at("/items/0/params/account").asText())
        .isEqualTo(username);
    assertThat(security.post(path(username, "password"), null).status()).isEqualTo(200);
    assertThat(acts(username)).containsExactly("PASSWORD_RESET");
  }

  @Test
  void the_system_administrator_shuts_no_auditor_out_but_may_shut_out_a_security_administrator() {
    String watching = newcomers.account(CITY, Role.AUDITOR);
    String granting = newcomers.account(CITY, Role.SECURITY_ADMIN);

    assertThat(system.put(path(watching, "lock"), null).code()).isEqualTo("account-stands-apart");
    assertThat(system.put(path(granting, "lock"), null).status()).isEqualTo(200);
    assertThat(system.delete(path(granting, "lock")).code()).isEqualTo("account-stands-apart");
    assertThat(security.delete(path(granting, "lock")).status()).isEqualTo(200);
    assertThat(acts(granting)).containsExactly("UNLOCKED", "LOCKED");
  }

  @Test
  void everything_done_to_an_account_stands_in_the_record_with_who_did_it() {
    String code = newcomers.person(CITY);
    String username = ("acts." + code).toLowerCase();
    system.post("/api/accounts", Map.of("username", username, "personCode", code));
    grant(username, "PROCESS_OWNER");
    system.delete(path(username, "tokens"));
    system.post(path(username, "password"), null);
    system.put(path(username, "lock"), null);
    system.delete(path(username, "lock"));

    assertThat(acts(username))
        .containsExactly(
            "UNLOCKED", "LOCKED", "PASSWORD_RESET", "TOKENS_REVOKED", "ROLES_GRANTED", "OPENED");
    assertThat(record(username).get(4).path("facts").toString()).contains("PROCESS_OWNER");
    assertThat(record(username).get(0).path("person").asText()).isEqualTo("新来的人");
  }

  @Test
  void tokens_end_with_a_reset_with_a_lock_and_by_an_administrator() throws Exception {
    String username = newcomers.account(CITY);

    String first = token(username, Newcomers.PASSWORD);
    assertThat(system.delete(path(username, "tokens")).body().path("tokens").asInt()).isOne();
    assertThat(with(first)).isEqualTo(401);

    String second = token(username, Newcomers.PASSWORD);
    system.put(path(username, "lock"), null);
    system.delete(path(username, "lock"));
    assertThat(with(second)).as("after lock and unlock").isEqualTo(401);

    String third = token(username, Newcomers.PASSWORD);
    String password =
        system.post(path(username, "password"), null).body().path("initialPassword").asText();
    assertThat(with(third)).as("after the reset").isEqualTo(401);
    assertThat(with(token(username, password))).isEqualTo(200);
  }

  private List<String> acts(String username) {
    return record(username).stream().map(row -> row.path("act").asText()).toList();
  }

  private List<com.fasterxml.jackson.databind.JsonNode> record(String username) {
    var items = auditor.get("/api/audit/administration?size=100").body().path("items");
    return java.util.stream.StreamSupport.stream(items.spliterator(), false)
        .filter(row -> row.path("account").asText().equals(username))
        .toList();
  }

  private void grant(String username, String... roles) {
    assertThat(security.put(path(username, "roles"), Map.of("roles", List.of(roles))).status())
        .isEqualTo(200);
  }

  private String token(String username, String password) {
    Caller owner = new Caller(mvc);
    owner.signIn(username, password);
    String until = LocalDate.now().plusDays(30).toString();
    Map<String, String> asked = Map.of("name", "reporting", "expiresOn", until);
    return owner.post("/api/tokens", asked).body().path("token").asText();
  }

  private int with(String token) throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(
                MockMvcRequestBuilders.get("/api/session")
                    .header("Authorization", "Bearer " + token))
            .andReturn()
            .getResponse();
    return answer.getStatus();
  }

  private Caller signedIn(String username) {
    Caller caller = new Caller(mvc);
    caller.signIn(username, Newcomers.PASSWORD);
    return caller;
  }

  private static String path(String username, String what) {
    return "/api/accounts/" + username + "/" + what;
  }
}
