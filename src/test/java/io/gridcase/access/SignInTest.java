package io.gridcase.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.GridcaseTest;
import io.gridcase.access.Caller.Reply;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;

/** Signing in with a password, and what ends a session. */
@GridcaseTest
class SignInTest {

  private static final String CITY = "zhenjiang";

  @Autowired private MockMvc mvc;
  @Autowired private JdbcClient jdbc;
  @Autowired private EntityManagerFactory entities;
  @Autowired private AutowireCapableBeanFactory beans;
  private Newcomers newcomers;
  private Caller browser;

  @BeforeEach
  void setUp() {
    newcomers = beans.createBean(Newcomers.class);
    browser = new Caller(mvc);
  }

  @Test
  void name_and_password_open_a_session_that_tells_who_one_is() {
    String username = newcomers.account(CITY, Role.AUDITOR);

    Reply session = browser.signIn(" " + username.toUpperCase() + " ", Newcomers.PASSWORD);

    assertThat(session.status()).isEqualTo(200);
    assertThat(session.body().path("username").asText()).isEqualTo(username);
    assertThat(session.body().path("city").path("name").asText()).isEqualTo("镇江市");
    assertThat(session.body().path("roles").toString()).isEqualTo("[\"AUDITOR\"]");
    assertThat(browser.get("/api/session").body()).isEqualTo(session.body());
  }

  @Test
  void every_reason_not_to_let_somebody_in_gets_the_same_answer() {
    String username = newcomers.account(CITY);
    String closed = newcomers.account(CITY);
    jdbc.sql("update account set disabled = true where username = ?").param(closed).update();

    Reply wrong = browser.signIn(username, "not-the-password");

    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.code()).isEqualTo("sign-in-failed");
    assertThat(browser.signIn("nobody-of-that-name", "whatever")).isEqualTo(wrong);
    assertThat(browser.signIn(closed, Newcomers.PASSWORD)).isEqualTo(wrong);
    assertThat(browser.get("/api/session").status()).isEqualTo(401);
  }

  @Test
  void five_failures_in_a_row_lock_the_account_for_a_while() {
    String username = newcomers.account(CITY);
    for (int failure = 0; failure < 4; failure++) {
      browser.signIn(username, "not-the-password");
    }
    assertThat(browser.signIn(username, Newcomers.PASSWORD).status()).isEqualTo(200);

    Caller attacker = new Caller(mvc);
    for (int failure = 0; failure < 5; failure++) {
      attacker.signIn(username, "not-the-password");
    }

    assertThat(new Caller(mvc).signIn(username, Newcomers.PASSWORD).status()).isEqualTo(401);
    assertThat(browser.get("/api/session").status()).as("a session open before").isEqualTo(200);

    jdbc.sql("update account set locked_until = ? where username = ?")
        .params(Timestamp.from(Instant.now().minusSeconds(1)), username)
        .update();
    assertThat(new Caller(mvc).signIn(username, Newcomers.PASSWORD).status()).isEqualTo(200);
  }

  @Test
  void a_session_id_known_before_signing_in_is_worth_nothing_after() {
    String username = newcomers.account(CITY);
    browser.signIn(username, Newcomers.PASSWORD);
    String before = browser.sessionId();
    Caller thief = browser.withSameSession();

    browser.signIn(username, Newcomers.PASSWORD);

    assertThat(browser.sessionId()).isNotEqualTo(before);
    assertThat(thief.get("/api/session").status()).isEqualTo(401);
  }

  @Test
  void signing_out_ends_the_session() {
    browser.signIn(newcomers.account(CITY), Newcomers.PASSWORD);
    Caller thief = browser.withSameSession();

    assertThat(browser.delete("/api/session").status()).isEqualTo(204);

    assertThat(browser.get("/api/session").status()).isEqualTo(401);
    assertThat(thief.get("/api/session").status()).isEqualTo(401);
  }

  @Test
  void another_password_ends_every_other_session() {
    String username = newcomers.account(CITY);
    Caller elsewhere = new Caller(mvc);
    elsewhere.signIn(username, Newcomers.PASSWORD);
    browser.signIn(username, Newcomers.PASSWORD);

    Reply wrong = change("not-the-password", "Another-tree-7");
    Reply changed = change(Newcomers.PASSWORD, "Another-tree-7");

    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body().path("fields").get(0).path("path").asText()).isEqualTo("current");
    assertThat(changed.status()).isEqualTo(200);
    assertThat(browser.get("/api/session").status()).isEqualTo(200);
    assertThat(elsewhere.get("/api/session").status()).isEqualTo(401);
    assertThat(new Caller(mvc).signIn(username, Newcomers.PASSWORD).status()).isEqualTo(401);
    assertThat(new Caller(mvc).signIn(username, "Another-tree-7").status()).isEqualTo(200);
  }

  @Test
  void a_weak_password_is_refused_with_everything_that_is_wrong() {
    String username = newcomers.account(CITY);
    browser.signIn(username, Newcomers.PASSWORD);

    Reply weak = change(Newcomers.PASSWORD, "abc123");

    assertThat(weak.code()).isEqualTo("password-weak");
    assertThat(weak.body().path("fields").findValuesAsText("code"))
        .containsExactly("password-too-short", "password-too-plain", "password-common");
    assertThat(weak.body().path("fields").findValuesAsText("message")).contains("至少 10 个字符");
    assertThat(change(Newcomers.PASSWORD, "A1-" + username).body().path("fields").toString())
        .contains("password-holds-username");
    assertThat(change(Newcomers.PASSWORD, Newcomers.PASSWORD).body().path("fields").toString())
        .contains("password-same");
  }

  @Test
  void an_older_kind_of_digest_is_replaced_when_the_password_is_known() {
    String username = newcomers.account(CITY);
    jdbc.sql("update account set password_digest = ? where username = ?")
        .params("{bcrypt}" + new BCryptPasswordEncoder(4).encode(Newcomers.PASSWORD), username)
        .update();

    assertThat(browser.signIn(username, Newcomers.PASSWORD).status()).isEqualTo(200);

    assertThat(digest(username)).startsWith("{argon2}");
    assertThat(new Caller(mvc).signIn(username, Newcomers.PASSWORD).status()).isEqualTo(200);
  }

  @Test
  void the_sign_in_page_lists_sample_accounts_that_can_sign_in() {
    var accounts = browser.get("/api/sign-in").body().path("accounts");

    assertThat(accounts.findValuesAsText("city"))
        .contains("zhenjiang", "quzhou", "luzhou", "qingdao", "dongying");
    assertThat(accounts.findValuesAsText("role"))
        .contains("OFFICER", "DISPATCHER", "HANDLER", "HEAD", "AUDITOR", "SYSTEM_ADMIN");
    assertThat(
            browser
                .signIn(
                    accounts.get(0).path("username").asText(),
                    accounts.get(0).path("password").asText())
                .status())
        .isEqualTo(200);
    assertThat(accounts.findValuesAsText("username")).doesNotContain(newcomers.account(CITY));
  }

  @Test
  void the_sign_in_page_asks_the_store_a_few_questions_however_many_accounts_it_lists() {
    var accounts = browser.get("/api/sign-in").body().path("accounts");
    Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
    boolean counted = statistics.isStatisticsEnabled();
    statistics.setStatisticsEnabled(true);
    try {
      long before = statistics.getPrepareStatementCount();
      browser.get("/api/sign-in");
      assertThat(accounts).hasSizeGreaterThan(50);
      assertThat(statistics.getPrepareStatementCount() - before).isLessThan(10);
    } finally {
      statistics.setStatisticsEnabled(counted);
    }
  }

  private Reply change(String current, String next) {
    return browser.put("/api/session/password", Map.of("current", current, "next", next));
  }

  private String digest(String username) {
    return jdbc.sql("select password_digest from account where username = ?")
        .param(username)
        .query(String.class)
        .single();
  }
}
