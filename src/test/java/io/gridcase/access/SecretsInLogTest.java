package io.gridcase.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.gridcase.GridcaseTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;

/** Passwords, tokens and names of people stay out of the log, even when it says all it can. */
@GridcaseTest
@ExtendWith(OutputCaptureExtension.class)
class SecretsInLogTest {

  private static final List<String> TALKATIVE =
      List.of("io.gridcase", "org.springframework.security", "org.springframework.web");

  @Autowired private MockMvc mvc;
  @Autowired private AutowireCapableBeanFactory beans;
  private Newcomers newcomers;

  @BeforeEach
  void setUp() {
    newcomers = beans.createBean(Newcomers.class);
    TALKATIVE.forEach(name -> logger(name).setLevel(Level.DEBUG));
  }

  @AfterEach
  void calmDown() {
    TALKATIVE.forEach(name -> logger(name).setLevel(null));
  }

  @Test
  void no_secret_is_logged_on_any_way_through_signing_in(CapturedOutput log) throws Exception {
    List<String> secrets = new ArrayList<>();
    String guess = secret(secrets, "Guess-" + UUID.randomUUID());
    String next = secret(secrets, "Next-1-" + UUID.randomUUID());
    secrets.add(Newcomers.PASSWORD);
    String username = newcomers.account("zhenjiang", Role.SYSTEM_ADMIN);
    Caller person = new Caller(mvc);

    person.signIn(username, guess);
    person.signIn("nobody", guess);
    person.post("/api/session", Map.of("username", username, "password", guess, "more", guess));
    person.post("/api/session", Map.of("username", username, "password", List.of(guess)));
    person.signIn(username, Newcomers.PASSWORD);
    person.put("/api/session/password", Map.of("current", guess, "next", next));
    person.put("/api/session/password", Map.of("current", Newcomers.PASSWORD, "next", next));
    String token =
        person
            .post(
                "/api/tokens",
                Map.of("name", "maps", "expiresOn", LocalDate.now().plusDays(1).toString()))
            .body()
            .path("token")
            .asText();
    secrets.add(token);
    mvc.perform(get("/api/session").header("Authorization", "Bearer " + token)).andReturn();
    mvc.perform(get("/api/session").header("Authorization", "Bearer x" + token)).andReturn();
    String code = newcomers.person("zhenjiang");
    String initial =
        person
            .post("/api/accounts", Map.of("username", "log." + code, "personCode", code))
            .body()
            .path("initialPassword")
            .asText();
    secrets.add(initial);

    assertThat(secrets).hasSize(5).doesNotContain("");
    assertThat(log).as("the log does say something").contains("Sign-in refused", "Account");
    assertThat(log.toString()).doesNotContain(secrets).doesNotContain("新来的人");
  }

  private static String secret(List<String> secrets, String secret) {
    secrets.add(secret);
    return secret;
  }

  private static Logger logger(String name) {
    return (Logger) LoggerFactory.getLogger(name);
  }
}
