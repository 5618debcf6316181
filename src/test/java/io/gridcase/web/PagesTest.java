package io.gridcase.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The pages come as files, and every address of theirs leads to the one page. */
@SpringBootTest(
    classes = ProblemsTest.Web.class,
    properties = "gridcase.web.pages=classpath:/pages-for-test/")
@AutoConfigureMockMvc
class PagesTest {

  @Autowired private MockMvc mvc;

  @ParameterizedTest
  @ValueSource(strings = {"/index.html", "/sign-in", "/workbench", "/matters/ZJ20261121000001"})
  void an_address_of_the_pages_leads_to_the_one_page(String path) throws Exception {
    MockHttpServletResponse page = ask(path);

    assertThat(page.getStatus()).isEqualTo(200);
    assertThat(page.getContentType()).startsWith("text/html");
    assertThat(page.getContentAsString()).contains("<title>page</title>");
    assertThat(page.getHeader("Cache-Control")).isEqualTo("no-cache");
  }

  @Test
  void the_root_leads_to_the_one_page_too() throws Exception {
    assertThat(ask("/").getForwardedUrl()).isEqualTo("/index.html");
  }

  @Test
  void files_named_by_their_digest_may_be_kept() throws Exception {
    assertThat(ask("/assets/app-1a2b.js").getHeader("Cache-Control"))
        .contains("max-age=31536000", "immutable");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api",
        "/api/nothing",
        "/actuator/env",
        "/assets/other.js",
        "/assets/other",
        "/favicon.ico",
        "/application.yml"
      })
  void what_is_no_page_is_not_found(String path) throws Exception {
    assertThat(ask(path).getStatus()).isEqualTo(404);
  }

  private MockHttpServletResponse ask(String path) throws Exception {
    return mvc.perform(get(URI.create(path))).andReturn().getResponse();
  }
}
