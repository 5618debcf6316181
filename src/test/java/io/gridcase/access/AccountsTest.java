package io.gridcase.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.GridcaseTest;
import io.gridcase.access.Caller.Reply;
import io.gridcase.kernel.Level;
import io.gridcase.personnel.PositionRole;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.Organisations;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.web.servlet.MockMvc;

/** What administrators do with accounts, and who may hold which role. */
@GridcaseTest
class AccountsTest {

  private static final String CITY = "zhenjiang";

  @Autowired private MockMvc mvc;
  @Autowired private AutowireCapableBeanFactory beans;
  @Autowired private Organisations organisations;
  @Autowired private Actors actors;
  private Newcomers newcomers;

  @BeforeEach
  void setUp() {
    newcomers = beans.createBean(Newcomers.class);
  }

  @Test
  void a_system_administrator_opens_an_account_for_a_person_of_the_city() {
    Caller administrator = signedIn(CITY, Role.SYSTEM_ADMIN);
    String code = newcomers.person(CITY);
    Map<String, String> asked = Map.of("username", "wang." + code, "personCode", code);
    String username = ("wang." + code).toLowerCase();

    Reply opened = administrator.post("/api/accounts", asked);

    assertThat(opened.status()).isEqualTo(201);
    String password = opened.body().path("initialPassword").asText();
    assertThat(password).hasSize(16);
    assertThat(new Caller(mvc).signIn(username, password).status()).isEqualTo(200);
    assertThat(administrator.post("/api/accounts", asked).code()).isEqualTo("username-taken");
    assertThat(open(administrator, "wang2." + code, newcomers.person("quzhou")).code())
        .as("a person of another city")
        .isEqualTo("person-unknown");
    assertThat(open(administrator, "王", code).code()).isEqualTo("username-form");
    assertThat(open(administrator, "second." + code, code).code()).isEqualTo("person-has-account");
  }

  @Test
  void a_locked_account_is_out_at_once_until_it_is_unlocked() {
    Caller administrator = signedIn(CITY, Role.SYSTEM_ADMIN);
    String username = newcomers.account(CITY);
    Caller person = new Caller(mvc);
    person.signIn(username, Newcomers.PASSWORD);

    assertThat(administrator.put(path(username, "lock"), null).body().path("locked").asBoolean())
        .isTrue();

    assertThat(person.get("/api/session").status()).isEqualTo(401);
    assertThat(new Caller(mvc).signIn(username, Newcomers.PASSWORD).status()).isEqualTo(401);

    administrator.delete(path(username, "lock"));
    assertThat(new Caller(mvc).signIn(username, Newcomers.PASSWORD).status()).isEqualTo(200);
  }

  @Test
  void a_reset_password_ends_the_sessions_opened_with_the_old_one() {
    Caller administrator = signedIn(CITY, Role.SYSTEM_ADMIN);
    String username = newcomers.account(CITY);
    Caller person = new Caller(mvc);
    person.signIn(username, Newcomers.PASSWORD);

    Reply reset = administrator.post(path(username, "password"), null);

    assertThat(person.get("/api/session").status()).isEqualTo(401);
    assertThat(new Caller(mvc).signIn(username, Newcomers.PASSWORD).status()).isEqualTo(401);
    String password = reset.body().path("initialPassword").asText();
    assertThat(new Caller(mvc).signIn(username, password).status()).isEqualTo(200);
  }

  @Test
  void the_security_administrator_grants_roles_and_they_count_at_once() {
    Caller administrator = signedIn(CITY, Role.SECURITY_ADMIN);
    String username = newcomers.account(CITY);
    Caller person = new Caller(mvc);
    person.signIn(username, Newcomers.PASSWORD);

    Reply granted = grant(administrator, username, "PROCESS_OWNER", "MODEL_REVIEWER");

    assertThat(granted.status()).isEqualTo(200);
    assertThat(person.get("/api/session").body().path("roles").toString())
        .isEqualTo("[\"PROCESS_OWNER\",\"MODEL_REVIEWER\"]");
  }

  @Test
  void auditor_system_and_security_administrator_are_three_people() {
    Caller administrator = signedIn(CITY, Role.SECURITY_ADMIN);
    String username = newcomers.account(CITY);

    for (List<String> pair :
        List.of(
            List.of("AUDITOR", "SYSTEM_ADMIN"),
            List.of("AUDITOR", "SECURITY_ADMIN"),
            List.of("SYSTEM_ADMIN", "SECURITY_ADMIN"))) {
      Reply refused = grant(administrator, username, pair.toArray(String[]::new));
      assertThat(refused.status()).isEqualTo(409);
      assertThat(refused.code()).isEqualTo("roles-exclude-each-other");
    }
    assertThat(grant(administrator, username, "AUDITOR").status()).isEqualTo(200);
    assertThat(grant(administrator, username, "SYSTEM_ADMIN").body().path("roles").toString())
        .as("one after the other")
        .isEqualTo("[\"SYSTEM_ADMIN\"]");
    assertThat(grant(administrator, username, "DISPATCHER").code()).isEqualTo("role-not-granted");
  }

  @Test
  void nobody_administers_the_own_account_or_another_city() {
    String self = newcomers.account(CITY, Role.SECURITY_ADMIN);
    Caller administrator = new Caller(mvc);
    administrator.signIn(self, Newcomers.PASSWORD);
    String elsewhere = newcomers.account("quzhou");

    assertThat(grant(administrator, self, "PROCESS_OWNER").code()).isEqualTo("own-account");
    assertThat(grant(administrator, elsewhere, "PROCESS_OWNER").code())
        .isEqualTo("account-unknown");
    assertThat(administrator.get("/api/accounts/" + elsewhere).status()).isEqualTo(404);
    assertThat(signedIn(CITY, Role.SYSTEM_ADMIN).put(path(elsewhere, "lock"), null).status())
        .isEqualTo(404);
  }

  @Test
  void each_administrator_does_only_the_own_part() {
    String username = newcomers.account(CITY);
    Caller security = signedIn(CITY, Role.SECURITY_ADMIN);
    Caller system = signedIn(CITY, Role.SYSTEM_ADMIN);

    assertThat(security.put(path(username, "lock"), null).code()).isEqualTo("role-missing");
    assertThat(security.delete(path(username, "lock")).status()).isEqualTo(403);
    assertThat(security.post(path(username, "password"), null).status()).isEqualTo(403);
    assertThat(open(security, "someone", newcomers.person(CITY)).status()).isEqualTo(403);
    assertThat(grant(system, username, "PROCESS_OWNER").status()).isEqualTo(403);
    assertThat(signedIn(CITY, Role.AUDITOR).get("/api/accounts/" + username).status())
        .isEqualTo(403);
  }

  @Test
  void one_acts_in_one_of_the_positions_held_or_in_all() {
    String username = newcomers.account(CITY);
    Organisation city = agency(Level.CITY);
    Organisation county = agency(Level.COUNTY);
    newcomers.position(username, city.id(), PositionRole.DISPATCHER);
    long head = newcomers.position(username, county.id(), PositionRole.HEAD).id();
    Caller person = new Caller(mvc);
    Reply all = person.signIn(username, Newcomers.PASSWORD);
    assertThat(all.body().path("roles").toString()).isEqualTo("[\"DISPATCHER\",\"HEAD\"]");
    assertThat(actors.named(username).groups())
        .containsExactlyInAnyOrder("DISPATCHER:" + city.id(), "HEAD:" + county.id());

    Reply acting = person.put("/api/session/acting", Map.of("positionId", head));

    assertThat(acting.body().path("acting").asLong()).isEqualTo(head);
    assertThat(acting.body().path("roles").toString()).isEqualTo("[\"HEAD\"]");
    assertThat(acting.body().path("positions")).hasSize(2);
    assertThat(person.get("/api/session").body()).isEqualTo(acting.body());
    assertThat(person.put("/api/session/acting", Map.of("positionId", 1L << 40)).code())
        .isEqualTo("position-not-held");
    assertThat(person.put("/api/session/acting", Map.of()).body()).isEqualTo(all.body());
  }

  private Organisation agency(Level level) {
    return organisations.agencyAt(CITY, level, "321102000000").orElseThrow();
  }

  private Caller signedIn(String city, Role... roles) {
    Caller caller = new Caller(mvc);
    caller.signIn(newcomers.account(city, roles), Newcomers.PASSWORD);
    return caller;
  }

  private static Reply open(Caller by, String username, String personCode) {
    return by.post("/api/accounts", Map.of("username", username, "personCode", personCode));
  }

  private static Reply grant(Caller by, String username, String... roles) {
    return by.put(path(username, "roles"), Map.of("roles", List.of(roles)));
  }

  private static String path(String username, String what) {
    return "/api/accounts/" + username + "/" + what;
  }
}
