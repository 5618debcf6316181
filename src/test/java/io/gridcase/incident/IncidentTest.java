package io.gridcase.incident;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.scenario.Answer;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.ServerStory;
import io.gridcase.scenario.Town;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A security incident: taken down, answered at once, contained, resolved; all of it on record. */
class IncidentTest extends ServerStory {

  private static final String DOOR = "/api/incidents";

  @Autowired private JdbcClient jdbc;

  @Test
  @Article("LZ-23")
  void an_incident_is_answered_at_once_contained_and_resolved_and_everything_stays_on_record() {
    Town town = town("lz");
    Clerk keeper = town.as("secadmin");
    String suspect = town.username("police.handler");
    Clerk session = Clerk.signIn(base(), suspect);
    session
        .post(
            "/api/tokens",
            Map.of("name", "export", "expiresOn", LocalDate.now().plusDays(9).toString()))
        .ok();

    String incident = reported(keeper);
    assertThat(takes(keeper, incident, "END_SESSIONS", suspect).status()).isEqualTo(204);
    assertThat(session.get("/api/session").status()).as("who was signed in").isEqualTo(401);
    Clerk again = Clerk.signIn(base(), suspect);
    assertThat(takes(keeper, incident, "REVOKE_TOKENS", suspect).status()).isEqualTo(204);
    assertThat(again.get("/api/tokens").ok().body()).as("tokens that may be used").isEmpty();
    assertThat(takes(keeper, incident, "LOCK", suspect).status()).isEqualTo(204);
    assertThat(again.get("/api/session").status()).isEqualTo(401);
    assertThat(signIn(suspect).status()).as("a locked account").isEqualTo(401);

    Map<String, Object> words = Map.of("words", "账户已锁定，没有更多数据流出");
    assertThat(keeper.put(incident + "/resolution", words).code())
        .isEqualTo("incident-not-contained");
    keeper.put(incident + "/containment", words).ok();
    assertThat(keeper.put(incident + "/containment", words).code()).isEqualTo("incident-contained");
    keeper.put(incident + "/resolution", Map.of("words", "口令外泄，已培训并更换")).ok();
    assertThat(takes(keeper, incident, "LOCK", suspect).code()).isEqualTo("incident-resolved");

    JsonNode told = town.as("auditor").get(incident).ok().body();
    assertThat(told.at("/row/state").asText()).isEqualTo("RESOLVED");
    assertThat(told.path("steps").findValuesAsText("act"))
        .containsExactly(
            "REPORTED",
            "SESSIONS_ENDED",
            "TOKENS_REVOKED",
            "ACCOUNT_LOCKED",
            "CONTAINED",
            "RESOLVED");
    assertThat(told.path("steps").findValuesAsText("person")).doesNotContain("").hasSize(6);
    JsonNode record = town.as("auditor").get("/api/audit/administration?size=3").ok().body();
    assertThat(record.path("items").findValuesAsText("act"))
        .containsExactly("LOCKED", "TOKENS_REVOKED", "SESSIONS_ENDED");
    assertThat(record.path("items").findValuesAsText("account")).containsOnly(suspect);
    assertThat(record.toString()).contains("incident " + incident.substring(DOOR.length() + 1));
    assertThat(
            jdbc.sql("select words from incident_step where words is not null")
                .query(String.class)
                .list()
                .toString())
        .as("words are kept encrypted")
        .doesNotContain("口令", "锁定", "导出");

    town.as("sysadmin").delete("/api/accounts/" + suspect + "/lock").ok();
  }

  @Test
  void nobody_shuts_out_themselves_or_another_city() {
    Town town = town("lz");
    Clerk keeper = town.as("secadmin");
    String incident = reported(keeper);
    assertThat(takes(keeper, incident, "LOCK", town.username("secadmin")).code())
        .isEqualTo("own-account");
    assertThat(takes(keeper, incident, "LOCK", town("qz").username("officer")).code())
        .isEqualTo("account-unknown");
    assertThat(keeper.get(incident).ok().body().path("steps")).as("nothing was done").hasSize(1);
  }

  private static String reported(Clerk keeper) {
    Map<String, Object> told =
        Map.of(
            "kind",
            "MISUSE",
            "noticedAt",
            Instant.now().minusSeconds(600).toString(),
            "description",
            "深夜有人用该账户批量导出住户信息");
    return DOOR + "/" + keeper.post(DOOR, told).ok().body().path("id").asLong();
  }

  private static Answer takes(Clerk keeper, String incident, String measure, String account) {
    return keeper.put(incident + "/measures", Map.of("measure", measure, "account", account));
  }

  private Answer signIn(String username) {
    Clerk stranger = Clerk.stranger(base());
    stranger.get("/api/sign-in");
    return stranger.post("/api/session", Map.of("username", username, "password", Clerk.PASSWORD));
  }
}
