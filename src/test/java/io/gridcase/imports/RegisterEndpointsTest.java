package io.gridcase.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.GridcaseTest;
import io.gridcase.scenario.Clerk;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The endpoints of the register as callers meet them: who gets what, and who gets nothing. */
@GridcaseTest
class RegisterEndpointsTest {

  private static final String HEADER = "X-XSRF-TOKEN";

  @LocalServerPort private int port;
  @Autowired private MockMvc mvc;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/places",
        "/api/grids",
        "/api/grids?mine=true",
        "/api/grids/1",
        "/api/grids/locate?lng=119.4&lat=32.2"
      })
  void nobodyLooksInWithoutSigningIn(String path) {
    assertThat(Clerk.stranger(server()).get(path).status()).isEqualTo(401);
  }

  @Test
  void anOfficerSeesTheOwnGridAndNobodyOfAnotherCityDoes() {
    Clerk officer = Clerk.signIn(server(), "zj.officer");
    JsonNode own = officer.get("/api/grids?mine=true").ok().body().get(0);
    assertThat(own.path("polygon").path("type").asText()).isEqualTo("Polygon");
    String id = own.path("id").asText();
    String point = "lng=" + own.path("lng").asDouble() + "&lat=" + own.path("lat").asDouble();
    assertThat(officer.get("/api/grids/locate?" + point).ok().body().path("id").asText())
        .isEqualTo(id);

    Clerk foreign = Clerk.signIn(server(), "qz.town.dispatcher");
    assertThat(foreign.get("/api/grids/" + id).code()).isEqualTo("grid-unknown");
    assertThat(foreign.get("/api/grids/locate?" + point).status()).isEqualTo(404);
    assertThat(foreign.get("/api/grids?village=321102003001").ok().body()).isEmpty();
    assertThat(foreign.get("/api/places?parent=321102000000").ok().body()).isEmpty();
    assertThat(foreign.get("/api/places?parent=330802000000").ok().body()).hasSize(18);
  }

  @Test
  void aListHoldsPolygonsOnlyWhenAskedFor() {
    Clerk dispatcher = Clerk.signIn(server(), "zj.town.dispatcher");
    String village = "/api/grids?village=321102003001";
    assertThat(dispatcher.get(village).ok().body().findValue("polygon")).isNull();
    assertThat(dispatcher.get(village + "&polygons=true").ok().body().findValue("polygon"))
        .isNotNull();
    assertThat(dispatcher.get("/api/grids?bbox=1,2,3").code()).isEqualTo("input-invalid");
  }

  @Test
  void onlyASystemAdministratorImports() throws Exception {
    String file = "code,name\nENDPOINT1,范例";
    Cookie token = token(mvc.perform(get("/api/sign-in")));
    mvc.perform(upload("people", file).cookie(token).header(HEADER, token.getValue()))
        .andExpect(status().isUnauthorized());
    for (String other : new String[] {"zj.town.dispatcher", "zj.auditor", "zj.secadmin"}) {
      imports(other, "people", file)
          .andExpect(status().isForbidden())
          .andExpect(jsonPath("$.code").value("role-missing"));
    }
    imports("zj.sysadmin", "people", file)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.kind").value("people"))
        .andExpect(jsonPath("$.rows").value(1));
  }

  @Test
  void mistakesAreToldByRowAndColumnInWords() throws Exception {
    imports("zj.sysadmin", "people", "code,name\nENDPOINT2,\n")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.fields[0].path").value("row 2, column name"))
        .andExpect(jsonPath("$.fields[0].message").value("必须填写。"));
    imports("zj.sysadmin", "cats", "code,name\nENDPOINT2,甲")
        .andExpect(status().isUnprocessableEntity())
        .andExpect(jsonPath("$.fields[0].path").value("kind"));
  }

  private ResultActions imports(String username, String kind, String text) throws Exception {
    Cookie first = token(mvc.perform(get("/api/sign-in")));
    ResultActions signedIn =
        mvc.perform(
            post("/api/session")
                .cookie(first)
                .header(HEADER, first.getValue())
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                    "{\"username\":\"%s\",\"password\":\"%s\"}"
                        .formatted(username, Clerk.PASSWORD)));
    signedIn.andExpect(status().isOk());
    MockHttpSession session = (MockHttpSession) signedIn.andReturn().getRequest().getSession(false);
    Cookie second = token(mvc.perform(get("/api/session").session(session)));
    return mvc.perform(
        upload(kind, text).session(session).cookie(second).header(HEADER, second.getValue()));
  }

  private static Cookie token(ResultActions answer) {
    return answer.andReturn().getResponse().getCookie("XSRF-TOKEN");
  }

  private static MockHttpServletRequestBuilder upload(String kind, String text) {
    MockMultipartFile file =
        new MockMultipartFile("file", "file.csv", null, text.getBytes(StandardCharsets.UTF_8));
    return multipart("/api/registry/imports").file(file).param("kind", kind);
  }

  private String server() {
    return "http://127.0.0.1:" + port;
  }
}
