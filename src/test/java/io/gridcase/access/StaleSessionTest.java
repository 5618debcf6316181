package io.gridcase.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.GridcaseTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A session that ended opens nothing, in whatever spelling of an address. */
@GridcaseTest
class StaleSessionTest {

  @Autowired private MockMvc mvc;
  @Autowired private JdbcClient jdbc;
  @Autowired private AutowireCapableBeanFactory beans;
  private String username;
  private Caller person;

  @BeforeEach
  void somebodySignsIn() {
    Newcomers newcomers = beans.createBean(Newcomers.class);
    username = newcomers.account("zhenjiang");
    person = new Caller(mvc);
    person.signIn(username, Newcomers.PASSWORD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api", "/%61pi", "/a%70%69"})
  void after_a_reset_no_spelling_of_an_address_makes_a_token(String api) {
    jdbc.sql("update account set credentials = credentials + 1 where username = ?")
        .param(username)
        .update();
    Map<String, String> token =
        Map.of("name", "kept", "expiresOn", LocalDate.now().plusDays(30).toString());

    assertThat(person.post(api + "/tokens", token).code()).isEqualTo("sign-in-required");
    assertThat(person.get(api + "/tokens").status()).isEqualTo(401);
    assertThat(person.get(api + "/session").status()).isEqualTo(401);
    assertThat(person.put(api + "/session/acting", Map.of()).status()).isEqualTo(401);
    assertThat(tokens()).isZero();
  }

  @Test
  void an_encoded_address_is_the_same_address_for_who_may_use_it() {
    assertThat(person.get("/%61pi/session").body()).isEqualTo(person.get("/api/session").body());
  }

  private long tokens() {
    return jdbc.sql(
            "select count(*) from api_token t join account a on a.id = t.account_id"
                + " where a.username = ?")
        .param(username)
        .query(Long.class)
        .single();
  }
}
