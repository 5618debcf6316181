package io.gridcase.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import io.gridcase.GridcaseTest;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks over every endpoint there is, so that none is forgotten. */
@GridcaseTest
class EndpointsTest {

  /** What is open to everybody; a new entry here needs a reason. */
  private static final Set<String> PUBLIC =
      Set.of("GET /api/sign-in", "POST /api/session", "GET /api/openapi.json");

  /** What the public sees: open, guarded by forms and allowances of its own. */
  private static final String PUBLIC_PAGES = "/api/public/";

  private static final Set<RequestMethod> SAFE = Set.of(RequestMethod.GET, RequestMethod.HEAD);

  @Autowired private MockMvc mvc;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  /** One method on one path. */
  private record Endpoint(RequestMethod method, String path) {
    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  @Test
  void every_endpoint_stands_under_the_api_and_names_its_method() {
    assertThat(endpoints()).hasSizeGreaterThan(20);
    assertThat(mappings.getHandlerMethods().keySet())
        .extracting(EndpointsTest::path)
        .allMatch(path -> path.startsWith("/api/") || path.equals("/error"));
    assertThat(mappings.getHandlerMethods().keySet())
        .filteredOn(info -> info.getMethodsCondition().isEmpty())
        .extracting(EndpointsTest::path)
        .containsExactly("/error");
  }

  @Test
  void nothing_answers_without_sign_in_but_what_is_public() throws Exception {
    Set<String> open = new TreeSet<>();
    for (Endpoint endpoint : endpoints().toList()) {
      if (endpoint.path().startsWith(PUBLIC_PAGES)) {
        continue;
      }
      MockHttpServletResponse answer = call(endpoint, true);
      if (answer.getStatus() == 401 && code(answer, "sign-in-required")) {
        continue;
      }
      open.add(endpoint.toString());
    }
    assertThat(open).isEqualTo(PUBLIC);
  }

  @Test
  void nothing_is_changed_without_forgery_token() throws Exception {
    List<Endpoint> changing = endpoints().filter(e -> !SAFE.contains(e.method())).toList();
    assertThat(changing).hasSizeGreaterThan(10);
    for (Endpoint endpoint : changing) {
      MockHttpServletResponse answer = call(endpoint, false);
      assertThat(answer.getStatus()).as(endpoint.toString()).isEqualTo(403);
      assertThat(answer.getContentAsString())
          .contains(
              endpoint.path().startsWith(PUBLIC_PAGES)
                  ? "form-not-asked-for"
                  : "csrf-token-missing");
    }
  }

  @Test
  void no_answer_of_the_api_is_kept_and_every_answer_limits_the_browser() throws Exception {
    for (Endpoint endpoint : endpoints().toList()) {
      MockHttpServletResponse answer = call(endpoint, true);
      boolean published =
          endpoint.path().startsWith(PUBLIC_PAGES)
              && endpoint.method() == RequestMethod.GET
              && answer.getStatus() == 200
              && !endpoint.path().endsWith("/form");
      assertThat(answer.getHeader("Cache-Control"))
          .as(endpoint.toString())
          .contains(published ? "public" : "no-store");
      assertThat(answer.getHeader("Content-Security-Policy"))
          .contains("frame-ancestors 'none'", "script-src 'self';");
      assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }
  }

  private Stream<Endpoint> endpoints() {
    return mappings.getHandlerMethods().keySet().stream()
        .flatMap(
            info ->
                info.getMethodsCondition().getMethods().stream()
                    .map(method -> new Endpoint(method, path(info))))
        .filter(endpoint -> endpoint.path().startsWith("/api"));
  }

  private static String path(RequestMappingInfo info) {
    return info.getPatternValues().stream().collect(Collectors.joining());
  }

  private MockHttpServletResponse call(Endpoint endpoint, boolean withToken) throws Exception {
    String path = endpoint.path().replaceAll("\\{[^}]+}", "1");
    MockHttpServletRequestBuilder request =
        request(HttpMethod.valueOf(endpoint.method().name()), URI.create(path))
            .contentType(MediaType.APPLICATION_JSON)
            .header("Idempotency-Key", "endpoints-test")
            .content("{}");
    if (withToken) {
      request.cookie(new Cookie("XSRF-TOKEN", "token")).header("X-XSRF-TOKEN", "token");
    }
    return mvc.perform(request).andReturn().getResponse();
  }

  private static boolean code(MockHttpServletResponse answer, String code) throws Exception {
    return answer.getContentAsString().contains("\"code\":\"" + code + "\"");
  }
}
