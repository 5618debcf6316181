package io.gridcase.portal;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Somebody who is not signed in, at an address of their own. */
final class Visitor {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final AtomicInteger SEATS = new AtomicInteger();

  private final MockMvc mvc;
  private final String address;
  private String form;
  private MockHttpServletResponse last;

  Visitor(MockMvc mvc) {
    this(mvc, "198.51." + SEATS.get() / 250 + "." + (1 + SEATS.getAndIncrement() % 250));
  }

  Visitor(MockMvc mvc, String address) {
    this.mvc = mvc;
    this.address = address;
  }

  /** What came back. */
  record Reply(int status, JsonNode body, String text) {

    String code() {
      return body.path("code").asText();
    }

    Reply ok() {
      if (status >= 300) {
        throw new AssertionError(status + " " + text);
      }
      return this;
    }
  }

  Reply get(String path) {
    return call(HttpMethod.GET, path, null);
  }

  /** Sends something with a form asked for now. */
  Reply post(String path, Object body) {
    asksForm();
    return again(path, body);
  }

  /** Sends something with the form at hand, or none. */
  Reply again(String path, Object body) {
    return call(HttpMethod.POST, path, body);
  }

  String asksForm() {
    form = get("/api/public/form").ok().body().path("form").asText();
    return form;
  }

  Visitor holding(String other) {
    form = other;
    return this;
  }

  /** The bytes of the last answer. */
  byte[] bytes() {
    return last.getContentAsByteArray();
  }

  String header(String name) {
    return last.getHeader(name);
  }

  private Reply call(HttpMethod method, String path, Object body) {
    try {
      MockHttpServletRequestBuilder request =
          request(method, URI.create(path))
              .header("Accept-Language", "zh")
              .with(
                  it -> {
                    it.setRemoteAddr(address);
                    return it;
                  });
      if (body != null) {
        request.contentType(MediaType.APPLICATION_JSON).content(JSON.writeValueAsString(body));
        if (form != null) {
          request.header("X-Form", form);
        }
      }
      last = mvc.perform(request).andReturn().getResponse();
      String text = last.getContentAsString(StandardCharsets.UTF_8);
      boolean json = String.valueOf(last.getContentType()).contains("json");
      JsonNode read = json ? JSON.readTree(text) : MissingNode.getInstance();
      return new Reply(last.getStatus(), read, text);
    } catch (Exception e) {
      throw new IllegalStateException(method + " " + path, e);
    }
  }
}
