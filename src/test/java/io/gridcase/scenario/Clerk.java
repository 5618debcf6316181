package io.gridcase.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Somebody signed in who works through the API, as the pages do. */
public final class Clerk {

  /** The password of every sample account. */
  public static final String PASSWORD = "Gridcase-2026";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String base;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();

  private Clerk(String base) {
    this.base = base;
  }

  /** Signs in at a server, such as {@code http://127.0.0.1:8080}. */
  public static Clerk signIn(String base, String username) {
    return signIn(base, username, PASSWORD);
  }

  /** Signs in with a password of one's own. */
  public static Clerk signIn(String base, String username, String password) {
    Clerk clerk = new Clerk(base);
    clerk.get("/api/sign-in");
    clerk.post("/api/session", Map.of("username", username, "password", password)).ok();
    clerk.get("/api/session").ok();
    return clerk;
  }

  /** Somebody who is not signed in. */
  public static Clerk stranger(String base) {
    return new Clerk(base);
  }

  public Answer get(String path) {
    return send(request(path).GET());
  }

  /** The text of a file. */
  public String file(String path) {
    HttpResponse<String> response = sent(request(path).GET());
    if (response.statusCode() != 200) {
      throw new AssertionError("Expected a file but got " + response.statusCode());
    }
    return response.body();
  }

  public Answer post(String path, Object body) {
    return post(path, body, UUID.randomUUID().toString());
  }

  /** Posts with a chosen idempotency key; null for none. */
  public Answer post(String path, Object body, String key) {
    return postText(path, write(body), key);
  }

  /** Posts a text as if it were JSON. */
  public Answer postText(String path, String text, String key) {
    HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
    if (key != null) {
      request.header("Idempotency-Key", key);
    }
    return send(request.POST(HttpRequest.BodyPublishers.ofString(text)));
  }

  /** Sends something as the public does, with a form asked for now. */
  public Answer tells(String path, Object body) {
    String form = get("/api/public/form").ok().body().path("form").asText();
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("X-Form", form)
            .POST(HttpRequest.BodyPublishers.ofString(write(body))));
  }

  public Answer put(String path, Object body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(write(body))));
  }

  public Answer delete(String path) {
    return send(request(path).DELETE());
  }

  /** Uploads a file; the answer carries its id. */
  public Answer upload(String name, String type, byte[] content, String purpose) {
    return upload(name, type, content, purpose, UUID.randomUUID().toString());
  }

  /** Uploads a file with a chosen idempotency key; null for none. */
  public Answer upload(String name, String type, byte[] content, String purpose, String key) {
    return send("/api/attachments", "purpose", purpose, name, type, content, key);
  }

  /** Posts one field and one file, as a form of a page does. */
  public Answer send(
      String path, String field, String value, String name, String type, byte[] content) {
    return send(path, field, value, name, type, content, UUID.randomUUID().toString());
  }

  private Answer send(
      String path,
      String field,
      String value,
      String name,
      String type,
      byte[] content,
      String key) {
    String boundary = UUID.randomUUID().toString();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    text(body, "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"");
    text(body, "\r\n\r\n" + value + "\r\n--" + boundary + "\r\nContent-Disposition: form-data; ");
    text(body, "name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: " + type + "\r\n\r\n");
    body.writeBytes(content);
    text(body, "\r\n--" + boundary + "--\r\n");
    HttpRequest.Builder request =
        request(path).header("Content-Type", "multipart/form-data; boundary=" + boundary);
    if (key != null) {
      request.header("Idempotency-Key", key);
    }
    return send(request.POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  /** Reports a matter and tells its number. */
  public String reports(Map<String, Object> report) {
    return post("/api/matters", report).ok().body().path("number").asText();
  }

  /** The open task of a step of a case that this person holds or may take. */
  public Optional<JsonNode> task(String number, String step) {
    for (String view : List.of("mine", "available")) {
      JsonNode items = get("/api/tasks?size=100&view=" + view + "&q=" + number).ok().body();
      for (JsonNode task : items.path("items")) {
        if (task.path("stepKey").asText().equals(step)) {
          return Optional.of(task);
        }
      }
    }
    return Optional.empty();
  }

  /** Takes the step and completes it with these answers. */
  public Answer does(String number, String step, Map<String, Object> answers) {
    return tries(number, step, answers).ok();
  }

  /** The same, whatever the server says to it. */
  public Answer tries(String number, String step, Map<String, Object> answers) {
    JsonNode task =
        task(number, step)
            .orElseThrow(() -> new AssertionError("No task " + step + " of " + number));
    long id = task.path("id").asLong();
    post("/api/tasks/" + id + "/claim", Map.of()).ok();
    return post("/api/tasks/" + id + "/completion", Map.of("data", answers));
  }

  /** The case as this person sees it. */
  public JsonNode matter(String number) {
    return get("/api/matters/" + number).ok().body();
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "application/json, */*");
    cookies.getCookieStore().getCookies().stream()
        .filter(c -> c.getName().equals("XSRF-TOKEN"))
        .map(HttpCookie::getValue)
        .findFirst()
        .ifPresent(token -> builder.header("X-XSRF-TOKEN", token));
    return builder;
  }

  private Answer send(HttpRequest.Builder request) {
    HttpResponse<String> response = sent(request);
    boolean json = response.headers().firstValue("Content-Type").orElse("").contains("json");
    try {
      JsonNode body = json ? JSON.readTree(response.body()) : MissingNode.getInstance();
      return new Answer(response.statusCode(), body);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpResponse<String> sent(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void text(ByteArrayOutputStream out, String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String write(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** A mutable copy, for reports that differ in a detail. */
  public static Map<String, Object> with(Map<String, Object> base, String key, Object value) {
    Map<String, Object> copy = new HashMap<>(base);
    copy.put(key, value);
    return copy;
  }
}
