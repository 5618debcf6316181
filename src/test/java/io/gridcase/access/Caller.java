package io.gridcase.access;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A browser that keeps its session and its forgery token, as the pages do. */
final class Caller {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final MockMvc mvc;
  private MockHttpSession session;
  private Cookie csrf;
  private MockHttpServletResponse last;

  Caller(MockMvc mvc) {
    this.mvc = mvc;
  }

  /** What came back. */
  record Reply(int status, JsonNode body) {
    String code() {
      return body.path("code").asText();
    }
  }

  Reply signIn(String username, String password) {
    if (csrf == null) {
      call(HttpMethod.GET, "/api/sign-in", null);
    }
    return call(
        HttpMethod.POST, "/api/session", Map.of("username", username, "password", password));
  }

  Reply get(String path) {
    return call(HttpMethod.GET, path, null);
  }

  Reply post(String path, Object body) {
    return call(HttpMethod.POST, path, body);
  }

  Reply put(String path, Object body) {
    return call(HttpMethod.PUT, path, body);
  }

  Reply delete(String path) {
    return call(HttpMethod.DELETE, path, null);
  }

  /** The id of the session; null before there is one. */
  String sessionId() {
    return session == null ? null : session.getId();
  }

  /** The session, for somebody who stole it. */
  Caller withSameSession() {
    Caller thief = new Caller(mvc);
    thief.session = session;
    thief.csrf = csrf;
    return thief;
  }

  String header(String name) {
    return last.getHeader(name);
  }

  private Reply call(HttpMethod method, String path, Object body) {
    try {
      MockHttpServletRequestBuilder request = request(method, URI.create(path));
      request.header("Accept-Language", "zh");
      if (session != null && !session.isInvalid()) {
        request.session(session);
      }
      if (csrf != null) {
        request.cookie(csrf).header("X-XSRF-TOKEN", csrf.getValue());
      }
      if (body != null) {
        request.contentType(MediaType.APPLICATION_JSON).content(JSON.writeValueAsString(body));
      }
      MvcResult result = mvc.perform(request).andReturn();
      remember(result);
      String text = last.getContentAsString(StandardCharsets.UTF_8);
      return new Reply(
          last.getStatus(), text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text));
    } catch (Exception e) {
      throw new IllegalStateException(method + " " + path, e);
    }
  }

  private void remember(MvcResult result) {
    last = result.getResponse();
    if (result.getRequest().getSession(false) instanceof MockHttpSession current) {
      session = current;
    }
    for (Cookie cookie : last.getCookies()) {
      if (cookie.getName().equals("XSRF-TOKEN")) {
        csrf = cookie.getMaxAge() == 0 ? null : cookie;
      }
    }
  }
}
