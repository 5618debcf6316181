package io.gridcase.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.scenario.ServerStory;
import io.gridcase.scenario.Town;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every read of personal data stands in a list: who, what of, why, and by what right. */
class ReadsTest extends ServerStory {

  private static final String READS = "/api/audit/personal-data-reads";

  @Test
  void aReadByGrantNamesTheGrantAndTheGrantCountsItsUses() {
    Town town = town("zj");
    String number = withParty(town);
    String grant = granted(town);
    Map<String, String> why = Map.of("reason", "抽查：陈某某是否满意");
    town.as("town.approver").post("/api/matters/" + number + "/party/reveal", why).ok();
    town.as("officer").post("/api/matters/" + number + "/party/reveal", why).ok();

    JsonNode reads = read(town, "?number=" + number);
    assertThat(reads.path("total").asInt()).isEqualTo(2);
    assertThat(reads.at("/items/0/grant").isMissingNode()).as("for the own work").isTrue();
    JsonNode byGrant = reads.at("/items/1");
    assertThat(byGrant.path("grant").asText()).isEqualTo(grant);
    assertThat(byGrant.path("kind").asText()).isEqualTo("CASE");
    assertThat(byGrant.path("what").asText()).isEqualTo("party");
    assertThat(byGrant.path("reason").asText()).contains("陈某某");
    assertThat(byGrant.path("organisation").asText()).isNotBlank();
    assertThat(read(town, "?grant=" + grant).path("total").asInt()).isEqualTo(1);

    JsonNode mine = town.as("town.approver").get("/api/data-grants").ok().body().at("/items/0");
    assertThat(mine.path("number").asText()).isEqualTo(grant);
    assertThat(mine.path("uses").asInt()).isEqualTo(1);
    assertThat(mine.path("mayRevoke").asBoolean()).isFalse();
    assertThat(mine.path("state").asText()).isEqualTo("CARRIED_OUT");
    assertThat(mine.path("purpose").asText()).isEqualTo("抽查回访满意情况");
    JsonNode theirs =
        town.as("county.head").get("/api/data-grants?mine=false&inForce=true").ok().body();
    assertThat(theirs.at("/items/0/number").asText()).isEqualTo(grant);
    assertThat(theirs.at("/items/0/mayRevoke").asBoolean()).isTrue();
    town.as("county.head").delete("/api/data-grants/" + grant).ok();
    assertThat(
            town.as("county.head")
                .get("/api/data-grants?mine=false&inForce=true")
                .ok()
                .body()
                .path("items")
                .findValuesAsText("number"))
        .doesNotContain(grant);
  }

  @Test
  void aHouseholdIsShownAsWhatItIsAndNotAsACase() {
    Town town = town("qd");
    long household =
        town.as("officer").get("/api/patrol/households").ok().body().at("/items/0/id").asLong();
    town.as("officer")
        .post("/api/patrol/households/" + household + "/reveal", Map.of("reason", "核对联系方式"))
        .ok();
    JsonNode read = read(town, "?what=household").at("/items/0");
    assertThat(read.path("kind").asText()).isEqualTo("HOUSEHOLD");
    assertThat(read.path("number").asText()).isEqualTo("HOUSEHOLD-" + household);
    assertThat(read.path("gridId").asLong()).isEqualTo(town.gridId());
    assertThat(read.path("gridName").asText()).isNotBlank();
    String file = town.as("auditor").file(READS + ".csv?what=household");
    assertThat(file).startsWith("\uFEFF").contains("重点走访户", "核对联系方式");
  }

  @Test
  void theListIsNarrowedPagedAndShowsASecurityAdministratorNoReasons() {
    Town town = town("lz");
    String number = withParty(town);
    for (String reason : List.of("联系当事人一", "联系当事人二", "联系当事人三")) {
      town.as("officer")
          .post("/api/matters/" + number + "/party/reveal", Map.of("reason", reason))
          .ok();
    }
    JsonNode first = read(town, "?size=2&number=" + number);
    JsonNode rest =
        read(town, "?size=2&number=" + number + "&after=" + first.path("next").asText());
    assertThat(first.path("items")).hasSize(2);
    assertThat(rest.path("items")).hasSize(1);
    assertThat(rest.at("/items/0/reason").asText()).isEqualTo("联系当事人一");
    String name = first.at("/items/0/person").asText();
    assertThat(read(town, "?number=" + number + "&person=" + encoded(name)).path("total").asInt())
        .isEqualTo(3);
    assertThat(read(town, "?number=" + number + "&person=nobody").path("total").asInt()).isZero();
    String before = LocalDate.now().minusDays(3).toString();
    assertThat(read(town, "?number=" + number + "&to=" + before).path("total").asInt()).isZero();
    assertThat(read(town, "?number=" + number + "&from=" + before).path("total").asInt())
        .isEqualTo(3);
    JsonNode bare = town.as("secadmin").get(READS + "?number=" + number).ok().body();
    assertThat(bare.path("total").asInt()).isEqualTo(3);
    assertThat(bare.toString()).doesNotContain("联系当事人");
    assertThat(town.as("secadmin").file(READS + ".csv")).doesNotContain("联系当事人");
  }

  private static JsonNode read(Town town, String query) {
    return town.as("auditor").get(READS + query).ok().body();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String granted(Town town) {
    String number =
        town.as("town.approver")
            .post(
                "/api/applications/data-access",
                Map.of(
                    "organisationId",
                    Long.valueOf(town.organisation("town.approver")),
                    "tier",
                    "PERSONAL",
                    "purpose",
                    "抽查回访满意情况",
                    "days",
                    10))
            .ok()
            .body()
            .path("number")
            .asText();
    town.as("county.head").does(number, "task_approveAccess", Map.of("outcome", "APPROVE"));
    return number;
  }

  private static String withParty(Town town) {
    Map<String, Object> report = new HashMap<>(town.collapsedRoad());
    report.put("party", Map.of("name", "陈某某", "phone", "13700002222"));
    report.put("attachments", List.of(town.photo("officer")));
    return town.as("officer").reports(report);
  }
}
