package io.gridcase.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.util.UriComponentsBuilder;

/** Signing in through an identity provider (OpenID Connect). */
@EmptyInstallation
class IdentityProviderTest {

  @Autowired private MockMvc mvc;
  @Autowired private JdbcClient jdbc;
  @Autowired private AutowireCapableBeanFactory beans;
  private Newcomers newcomers;
  private MockHttpSession session;

  @BeforeEach
  void setUp() {
    newcomers = beans.createBean(Newcomers.class);
  }

  @Test
  void the_sign_in_page_offers_it() {
    assertThat(new Caller(mvc).get("/api/sign-in").body().path("oidc").toString())
        .isEqualTo(
            "[{\"id\":\"city\",\"name\":\"统一身份认证\",\"url\":\"/oauth2/authorization/city\"}]");
  }

  @Test
  void a_person_with_an_account_is_let_in_under_a_new_session() throws Exception {
    String username = newcomers.account("zhenjiang");

    MockHttpServletResponse answer = signIn("subject-" + username, username);

    assertThat(answer.getRedirectedUrl()).isEqualTo("/");
    assertThat(whoIsSignedIn()).contains("\"username\":\"" + username + "\"");
  }

  @Test
  void an_initial_password_need_not_be_changed_by_who_does_not_use_it() throws Exception {
    String username = newcomers.accountWithInitialPassword("zhenjiang");

    signIn("subject-" + username, username);

    assertThat(whoIsSignedIn()).contains("\"mustChangePassword\":false");
    assertThat(mvc.perform(get("/api/tokens").session(session)).andReturn().getResponse())
        .extracting(MockHttpServletResponse::getStatus)
        .isEqualTo(200);
  }

  @Test
  void somebody_without_account_is_sent_back_with_the_reason() throws Exception {
    MockHttpServletResponse answer = signIn("subject-x", "nobody-" + UUID.randomUUID());

    assertThat(answer.getRedirectedUrl()).isEqualTo("/sign-in?problem=oidc-person-unknown");
    assertThat(whoIsSignedIn()).contains("sign-in-required");
  }

  @Test
  void a_closed_account_opens_for_nobody() throws Exception {
    String username = newcomers.account("zhenjiang");
    jdbc.sql("update account set disabled = true where username = ?").param(username).update();

    assertThat(signIn("subject-" + username, username).getRedirectedUrl())
        .endsWith("oidc-person-unknown");
  }

  @Test
  void an_account_once_linked_belongs_to_that_person_whatever_the_claim_says() throws Exception {
    String username = newcomers.account("zhenjiang");
    signIn("subject-" + username, username);

    assertThat(signIn("another-subject", username).getRedirectedUrl())
        .as("somebody who took the name later")
        .endsWith("oidc-person-unknown");
    assertThat(signIn("subject-" + username, "renamed").getRedirectedUrl())
        .as("the person under a new name")
        .isEqualTo("/");
    assertThat(whoIsSignedIn()).contains(username);
  }

  @Test
  void an_answer_nobody_asked_for_is_refused() throws Exception {
    String username = newcomers.account("zhenjiang");
    begin();
    IdentityProviderStub.vouchFor("subject-" + username, username, "another-nonce");

    assertThat(finish("made-up-state").getRedirectedUrl())
        .isEqualTo("/sign-in?problem=oidc-failed");
    String state = begin();
    assertThat(finish(state).getRedirectedUrl()).isEqualTo("/sign-in?problem=oidc-failed");
  }

  private String nonce;

  private MockHttpServletResponse signIn(String subject, String username) throws Exception {
    String state = begin();
    IdentityProviderStub.vouchFor(subject, username, nonce);
    return finish(state);
  }

  /** Goes to the provider; returns the state it must send back. */
  private String begin() throws Exception {
    MvcResult away = mvc.perform(get("/oauth2/authorization/city")).andReturn();
    session = (MockHttpSession) away.getRequest().getSession(false);
    var parameters =
        UriComponentsBuilder.fromUriString(away.getResponse().getRedirectedUrl())
            .build()
            .getQueryParams();
    nonce = parameters.getFirst("nonce");
    return parameters.getFirst("state");
  }

  /** Comes back from the provider. */
  private MockHttpServletResponse finish(String state) throws Exception {
    URI back = URI.create("/login/oauth2/code/city?code=code&state=" + state);
    MvcResult result = mvc.perform(get(back).session(session)).andReturn();
    if (result.getRequest().getSession(false) instanceof MockHttpSession current) {
      session = current;
    }
    return result.getResponse();
  }

  private String whoIsSignedIn() throws Exception {
    return mvc.perform(get("/api/session").session(session))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
