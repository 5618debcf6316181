package io.gridcase.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.gridcase.GridcaseTest;
import io.gridcase.access.Caller.Reply;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Tokens with which other systems act for an account. */
@GridcaseTest
class TokenTest {

  @Autowired private MockMvc mvc;
  @Autowired private JdbcClient jdbc;
  @Autowired private AutowireCapableBeanFactory beans;
  private String username;
  private Caller owner;

  @BeforeEach
  void setUp() {
    username = beans.createBean(Newcomers.class).account("zhenjiang");
    owner = new Caller(mvc);
    owner.signIn(username, Newcomers.PASSWORD);
  }

  @Test
  void a_token_acts_for_its_account_without_session_and_forgery_token() throws Exception {
    String token = make("reporting").body().path("token").asText();

    MockHttpServletResponse answer = with(token, get("/api/session"));

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentAsString()).contains(username);
    assertThat(answer.getHeaders("Set-Cookie")).isEmpty();
    assertThat(with(token, post("/api/registry/imports")).getStatus())
        .as("refused for the role or the input, not for the forgery token")
        .isNotEqualTo(401);
    assertThat(with(token, post("/api/registry/imports")).getContentAsString())
        .doesNotContain("csrf-token-missing");
  }

  @Test
  void only_the_digest_of_a_token_is_kept() {
    String token = make("reporting").body().path("token").asText();

    assertThat(token).matches("gct_[A-Za-z0-9_-]{43}");
    assertThat(
            jdbc.sql("select digest from api_token where digest like ? or name like ?")
                .params("%" + token + "%", "%" + token + "%")
                .query(String.class)
                .list())
        .isEmpty();
    assertThat(owner.get("/api/tokens").body().toString())
        .contains("reporting")
        .doesNotContain(token);
  }

  @Test
  void a_revoked_token_opens_nothing() throws Exception {
    Reply made = make("reporting");

    assertThat(owner.delete("/api/tokens/" + made.body().path("id").asLong()).status())
        .isEqualTo(204);

    MockHttpServletResponse answer = with(made.body().path("token").asText(), get("/api/session"));
    assertThat(answer.getStatus()).isEqualTo(401);
    assertThat(answer.getContentAsString()).contains("token-invalid");
    assertThat(owner.get("/api/tokens").body()).isEmpty();
  }

  @Test
  void a_token_ends_with_its_day_and_with_the_account() throws Exception {
    String token = make("reporting").body().path("token").asText();
    String other = make("maps").body().path("token").asText();
    jdbc.sql("update api_token set expires_on = ? where name = 'maps' and account_id = " + ACCOUNT)
        .params(LocalDate.now().minusDays(1), username)
        .update();

    assertThat(with(other, get("/api/session")).getStatus()).isEqualTo(401);
    assertThat(with(token, get("/api/session")).getStatus()).isEqualTo(200);

    jdbc.sql("update account set disabled = true where username = ?").param(username).update();
    assertThat(with(token, get("/api/session")).getStatus()).isEqualTo(401);
    assertThat(with("gct_made-up", get("/api/session")).getStatus()).isEqualTo(401);
  }

  @Test
  void a_token_makes_no_tokens_and_changes_no_password() throws Exception {
    Reply made = make("reporting");
    String token = made.body().path("token").asText();
    String path = "/api/tokens/" + made.body().path("id").asLong();

    assertThat(with(token, delete(path)).getContentAsString()).contains("not-with-token");
    assertThat(with(token, get("/api/tokens")).getStatus()).isEqualTo(403);
  }

  @Test
  void nobody_revokes_the_token_of_another() {
    long id = make("reporting").body().path("id").asLong();
    Caller other = new Caller(mvc);
    other.signIn(beans.createBean(Newcomers.class).account("zhenjiang"), Newcomers.PASSWORD);

    assertThat(other.delete("/api/tokens/" + id).code()).isEqualTo("token-unknown");
    assertThat(other.get("/api/tokens").body()).isEmpty();
  }

  @Test
  void a_token_has_a_name_of_its_own_and_an_end() {
    make("reporting");

    assertThat(make("reporting").code()).isEqualTo("token-name-taken");
    assertThat(make("past", LocalDate.now().minusDays(1)).code()).isEqualTo("token-term");
    assertThat(make("for ever", LocalDate.now().plusDays(400)).code()).isEqualTo("token-term");
    assertThat(make(" ").body().path("fields").get(0).path("path").asText()).isEqualTo("name");
  }

  private static final String ACCOUNT = "(select id from account where username = ?)";

  private Reply make(String name) {
    return make(name, LocalDate.now().plusDays(30));
  }

  private Reply make(String name, LocalDate expiresOn) {
    return owner.post("/api/tokens", Map.of("name", name, "expiresOn", expiresOn.toString()));
  }

  private MockHttpServletResponse with(String token, MockHttpServletRequestBuilder request)
      throws Exception {
    return mvc.perform(request.header("Authorization", "Bearer " + token))
        .andReturn()
        .getResponse();
  }
}
