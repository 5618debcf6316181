package io.gridcase.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.kernel.ArticleTexts;
import io.gridcase.kernel.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.validation.ValidationAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.CacheControlConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Whatever goes wrong is told in one form: what, where, and nothing of the inside. */
@SpringBootTest(
    classes = ProblemsTest.Web.class,
    properties = {"gridcase.web.max-body=10KB", "spring.flyway.enabled=false"})
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class ProblemsTest {

  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration({
    WebMvcAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    ValidationAutoConfiguration.class
  })
  @Import({
    Problems.class,
    ProblemWriter.class,
    Messages.class,
    FrameworkRefusals.class,
    Accidents.class,
    BodyLimit.class,
    Pages.class,
    Probe.class
  })
  static class Web {

    @Bean
    SecurityFilterChain open(HttpSecurity http) throws Exception {
      return http.csrf(CsrfConfigurer::disable)
          .headers(headers -> headers.cacheControl(CacheControlConfig::disable))
          .build();
    }

    @Bean
    ArticleTexts articleTexts() {
      return new ArticleTexts() {
        @Override
        public String text(String id, Locale locale) {
          return locale.getLanguage() + " words of " + id;
        }

        @Override
        public Set<String> ids() {
          return Set.of();
        }
      };
    }
  }

  enum Colour {
    RED,
    GREEN
  }

  record Inner(int count, LocalDate day) {}

  record Input(
      @NotBlank String name,
      @Size(min = 2, max = 5) String code,
      @Max(3) Integer most,
      Colour colour,
      Boolean yes,
      @DecimalMin("-1.5") @DecimalMax("180") Double degrees,
      List<Inner> inner) {}

  @RestController
  static class Probe {

    @PostMapping("/probe")
    Input take(@Valid @RequestBody Input input) {
      return input;
    }

    @GetMapping("/probe")
    String ask(@RequestParam int number, @RequestParam(defaultValue = "1") @Max(9) int size) {
      return "ok";
    }

    @GetMapping("/probe/header")
    String header(@RequestHeader("Idempotency-Key") String key) {
      return key;
    }

    @GetMapping("/probe/fails")
    String fail(@RequestParam String how) {
      switch (how) {
        case "refused" ->
            throw Refusal.conflict("username-taken")
                .with("username", "wang")
                .citing(List.of("ZJ-42"))
                .field("next", "password-too-short", Map.of("least", 10));
        case "made-twice" ->
            throw new DataIntegrityViolationException(
                "13800138000", new SQLException("Key (phone)=(13800138000) exists", "23505"));
        case "overtaken" -> throw new OptimisticLockingFailureException("row of 13800138000");
        case "engine" ->
            throw new IllegalStateException(
                "wrapped", new org.camunda.bpm.engine.OptimisticLockingException("13800138000"));
        case "upload" -> throw new MaxUploadSizeExceededException(1);
        default -> throw new IllegalArgumentException("No constant 13800138000");
      }
    }
  }

  @Autowired private MockMvc mvc;
  private final ObjectMapper json = new ObjectMapper();

  @Test
  void a_refusal_tells_what_where_and_the_article_in_the_callers_language() throws Exception {
    JsonNode chinese = answer(409, get("/probe/fails?how=refused"));
    JsonNode english =
        answer(409, get("/probe/fails?how=refused").header("Accept-Language", "en-GB"));

    assertThat(chinese.path("type").asText()).isEqualTo("urn:gridcase:problem:username-taken");
    assertThat(chinese.path("title").asText()).isEqualTo("与现状冲突");
    assertThat(chinese.path("detail").asText()).isEqualTo("用户名 wang 已被使用。");
    assertThat(chinese.path("instance").asText()).isEqualTo("/probe/fails");
    assertThat(chinese.path("params").toString()).isEqualTo("{\"username\":\"wang\"}");
    assertThat(chinese.path("articles").toString())
        .isEqualTo("[{\"id\":\"ZJ-42\",\"text\":\"zh words of ZJ-42\"}]");
    assertThat(chinese.path("fields").toString())
        .isEqualTo(
            "[{\"path\":\"next\",\"code\":\"password-too-short\",\"message\":\"至少 10 个字符\"}]");
    assertThat(english.path("detail").asText()).isEqualTo("The user name wang is taken.");
    assertThat(english.at("/articles/0/text").asText()).isEqualTo("en words of ZJ-42");
  }

  @Test
  void broken_constraints_are_told_field_by_field() throws Exception {
    JsonNode problem = answer(422, body("{\"name\":\" \",\"code\":\"toolong\",\"most\":4}"));

    assertThat(problem.path("code").asText()).isEqualTo("input-invalid");
    assertThat(fields(problem))
        .containsExactlyInAnyOrder(
            "name required 请填写", "code size-between 长度须在 2 至 5 之间", "most most 不得大于 3");
    assertThat(fields(answer(422, body("{\"name\":\"a\",\"degrees\":180.1}"))))
        .containsExactly("degrees most 不得大于 180");
    assertThat(fields(answer(422, body("{\"name\":\"a\",\"degrees\":-2}"))))
        .containsExactly("degrees least 不得小于 -1.5");
  }

  @Test
  void wrong_values_are_told_with_their_place_and_what_was_expected() throws Exception {
    assertThat(fields(answer(422, body("{\"name\":\"a\",\"colour\":\"BLUE\"}"))))
        .containsExactly("colour value-one-of 须为以下之一：RED、GREEN");
    assertThat(fields(answer(422, body("{\"name\":\"a\",\"inner\":[{\"count\":\"many\"}]}"))))
        .containsExactly("inner[0].count value-whole-number 须为整数");
    assertThat(
            fields(answer(422, body("{\"name\":\"a\",\"inner\":[{\"count\":1,\"day\":\"x\"}]}"))))
        .containsExactly("inner[0].day value-date 须为日期，如 2026-11-21");
    assertThat(fields(answer(422, body("{\"name\":\"a\",\"yes\":\"true\"}"))))
        .as("a string is no boolean")
        .containsExactly("yes value-boolean 须为 true 或 false");
    assertThat(fields(answer(422, body("{\"name\":\"a\",\"inner\":[{}]}"))))
        .as("a missing number is no zero")
        .containsExactly("inner[0].count value-whole-number 须为整数");
    assertThat(fields(answer(422, get("/probe?number=abc"))))
        .containsExactly("number value-whole-number 须为整数");
    assertThat(fields(answer(422, get("/probe?number=1&size=10"))))
        .containsExactly("size most 不得大于 9");
    assertThat(fields(answer(422, get("/probe")))).containsExactly("number required 请填写");
  }

  @Test
  void an_unknown_field_is_named() throws Exception {
    JsonNode problem = answer(422, body("{\"name\":\"a\",\"inner\":[{\"count\":1,\"colour\":1}]}"));

    assertThat(problem.path("detail").asText()).isEqualTo("未知字段 colour。");
    assertThat(fields(problem)).containsExactly("inner[0].colour unknown 没有这个字段");
  }

  @Test
  void what_is_no_json_is_told_with_line_and_column() throws Exception {
    assertThat(answer(400, body("{\"name\":\n \"a\",}")).path("detail").asText())
        .isEqualTo("请求体不是合法的 JSON（第 2 行第 6 列）。");
    assertThat(answer(400, body("{\"name\":\"a\",\"name\":\"b\"}")).path("code").asText())
        .isEqualTo("json-unreadable");
    assertThat(answer(400, body("{\"name\":\"cut of")).path("detail").asText())
        .as("cut off inside of a value")
        .isEqualTo("请求体不是合法的 JSON（第 1 行第 16 列）。");
    assertThat(answer(400, body("{\"inner\":[{\"count\":1,}]}")).path("code").asText())
        .isEqualTo("json-unreadable");
    assertThat(answer(400, body("")).path("code").asText()).isEqualTo("body-missing");
    assertThat(answer(400, body("[]")).path("code").asText()).isEqualTo("body-no-object");
  }

  @Test
  void addresses_methods_and_formats_that_are_not_there_are_told() throws Exception {
    assertThat(answer(404, get("/api/nothing")).path("code").asText()).isEqualTo("not-found");
    assertThat(answer(405, patch("/probe")).path("detail").asText())
        .contains("PATCH", "GET", "POST");
    assertThat(
            answer(415, post("/probe").contentType(MediaType.TEXT_PLAIN).content("a"))
                .path("detail")
                .asText())
        .contains("text/plain", "application/json");
    assertThat(answer(422, get("/probe/header")).path("code").asText())
        .isEqualTo("idempotency-key-missing");
  }

  @Test
  void what_is_too_large_is_told_with_the_limit() throws Exception {
    String large = "{\"name\":\"" + "a".repeat(11 * 1024) + "\"}";

    assertThat(answer(413, body(large)).path("detail").asText()).contains("10 KB");
    assertThat(answer(413, get("/probe/fails?how=upload")).path("detail").asText())
        .contains("20 MB");
    assertThat(
            mvc.perform(multipart("/probe").content(large.getBytes(StandardCharsets.UTF_8)))
                .andReturn()
                .getResponse()
                .getStatus())
        .as("files have another limit")
        .isEqualTo(415);
    assertThat(FrameworkRefusals.tooLarge(DataSize.ofMegabytes(20)).params())
        .containsEntry("limit", "20 MB");
  }

  @Test
  void what_somebody_else_changed_meanwhile_is_a_conflict() throws Exception {
    assertThat(answer(409, get("/probe/fails?how=overtaken")).path("code").asText())
        .isEqualTo("changed-meanwhile");
    assertThat(answer(409, get("/probe/fails?how=engine")).path("code").asText())
        .isEqualTo("changed-meanwhile");
  }

  @Test
  void what_somebody_else_made_meanwhile_is_a_conflict_and_noted(CapturedOutput log)
      throws Exception {
    assertThat(answer(409, get("/probe/fails?how=made-twice")).path("code").asText())
        .isEqualTo("changed-meanwhile");
    assertThat(log).contains("Made twice at once").doesNotContain("13800138000");
  }

  @Test
  void an_accident_shows_a_reference_and_leaves_values_out_of_the_log(CapturedOutput log)
      throws Exception {
    JsonNode problem = answer(500, get("/probe/fails?how=accident"));

    String reference = problem.path("params").path("reference").asText();
    assertThat(problem.path("detail").asText()).contains(reference);
    assertThat(problem.toString()).doesNotContain("13800138000", "IllegalArgument");
    assertThat(log).contains(reference, "java.lang.IllegalArgumentException", "Probe.fail");
    assertThat(log).doesNotContain("13800138000");
  }

  private JsonNode answer(int status, MockHttpServletRequestBuilder request) throws Exception {
    var response = mvc.perform(request).andReturn().getResponse();
    String text = response.getContentAsString(StandardCharsets.UTF_8);
    assertThat(response.getStatus()).as(text).isEqualTo(status);
    assertThat(response.getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    assertThat(json.readTree(text).path("status").asInt()).isEqualTo(status);
    return json.readTree(text);
  }

  private static MockHttpServletRequestBuilder body(String text) {
    return post("/probe").contentType(MediaType.APPLICATION_JSON).content(text);
  }

  private static List<String> fields(JsonNode problem) {
    return problem.path("fields").findParents("path").stream()
        .map(
            field ->
                field.path("path").asText()
                    + " "
                    + field.path("code").asText()
                    + " "
                    + field.path("message").asText())
        .toList();
  }
}
