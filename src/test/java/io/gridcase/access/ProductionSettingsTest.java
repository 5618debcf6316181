package io.gridcase.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.Environment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/** What the profile for production sets, and how it is set otherwise. */
class ProductionSettingsTest {

  private static final String SESSION = "server.servlet.session.cookie.secure";
  private static final String FORWARDED = "server.forward-headers-strategy";

  private final ApplicationContextRunner settings =
      new ApplicationContextRunner().withInitializer(new ConfigDataApplicationContextInitializer());

  @Test
  void in_production_cookies_go_by_https_and_the_proxy_is_heard() {
    settings
        .withPropertyValues("spring.profiles.active=postgres")
        .run(
            context -> {
              Environment set = context.getEnvironment();
              assertThat(set.getProperty(SESSION)).isEqualTo("true");
              assertThat(set.getProperty(FORWARDED)).isEqualTo("native");
            });
  }

  @Test
  void without_tls_both_are_turned_off() {
    settings
        .withPropertyValues(
            "spring.profiles.active=postgres",
            "GRIDCASE_SECURE_COOKIES=false",
            "GRIDCASE_FORWARD_HEADERS=none")
        .run(
            context -> {
              Environment set = context.getEnvironment();
              assertThat(set.getProperty(SESSION)).isEqualTo("false");
              assertThat(set.getProperty(FORWARDED)).isEqualTo("none");
            });
  }

  @Test
  void on_the_own_machine_plain_http_works() {
    settings.run(
        context -> assertThat(context.getEnvironment().getProperty(SESSION)).isEqualTo("false"));
    assertThat(csrf(false, "http").getSecure()).isFalse();
    assertThat(csrf(false, "https").getSecure()).isTrue();
  }

  @Test
  void the_forgery_token_goes_the_way_of_the_session() {
    assertThat(csrf(true, "http").getSecure()).isTrue();
  }

  private static Cookie csrf(boolean httpsOnly, String scheme) {
    CookieCsrfTokenRepository tokens = new SecurityConfiguration().csrfTokens(httpsOnly);
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setScheme(scheme);
    request.setSecure(scheme.equals("https"));
    MockHttpServletResponse response = new MockHttpServletResponse();
    tokens.saveToken(tokens.generateToken(request), request, response);
    return response.getCookie("XSRF-TOKEN");
  }
}
