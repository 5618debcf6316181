package io.gridcase.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Article;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.PostSource;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.Town;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How a volunteer comes to serve as a part-time officer: by the procedure, like everybody. */
class VolunteersServeTest extends PostStory {

  @Test
  @Article("QZ-8")
  void in_Quzhou_a_willing_volunteer_serves_part_time_after_the_town_decided() {
    Town town = town("qz");
    Clerk head = town.as("town.head");
    String name = "志愿" + UUID.randomUUID().toString().substring(0, 8);
    registers(town, name, true);
    JsonNode volunteer = volunteer(town, "town.head", name);
    assertThat(volunteer.path("mayAppoint").asBoolean()).isTrue();
    assertThat(volunteer(town, "officer", name).path("mayAppoint").asBoolean())
        .as("an officer applies for nobody")
        .isFalse();

    String code = volunteer.path("code").asText();
    Map<String, Object> asked =
        appointment(town, "town.dispatcher", "PART_TIME", town.gridId(), known(code, volunteer));
    String unknown = number(appoints(town, "town.dispatcher", asked));
    assertThat(application(town, "town.head", unknown).at("/objections/0/reason").asText())
        .as("nobody knows how old the volunteer is")
        .isEqualTo("AGE_UNKNOWN");
    Map<String, Object> complete = known(code, volunteer);
    complete.put("birthDate", DAY.minusYears(40).toString());
    asked.put("candidate", complete);
    String number = number(appoints(town, "town.dispatcher", asked));
    approves(town, "town.approver", number);
    assertThat(held(town, name)).as("not before training and promise").isFalse();
    trains(head, code);
    head.put(
            "/api/officers/people/" + code + "/confidentiality",
            Map.of("edition", "2026-1", "signedOn", TODAY))
        .ok();
    begins(town, "town.dispatcher", number).ok();
    Post post =
        posts.heldIn(town.gridId(), DAY).stream()
            .filter(it -> it.person().name().equals(name))
            .findFirst()
            .orElseThrow();
    assertThat(post.kind()).isEqualTo(PostKind.PART_TIME);
    assertThat(post.source()).isEqualTo(PostSource.PARTY_MEMBER);
    assertThat(post.person().birthDate()).isEqualTo(DAY.minusYears(40));
    JsonNode serving = volunteer(town, "town.head", name);
    assertThat(serving.path("serving").asBoolean()).isTrue();
    assertThat(serving.path("mayAppoint").asBoolean()).isFalse();
  }

  @Test
  @Article("QZ-8")
  void who_did_not_offer_to_serve_is_not_offered() {
    Town town = town("qz");
    String name = "不任职" + UUID.randomUUID().toString().substring(0, 8);
    registers(town, name, false);
    assertThat(volunteer(town, "town.head", name).path("mayAppoint").asBoolean()).isFalse();
  }

  private boolean held(Town town, String name) {
    return holds(town.gridId(), name, PostKind.PART_TIME);
  }

  private static Map<String, Object> known(String code, JsonNode volunteer) {
    Map<String, Object> candidate = new HashMap<>();
    candidate.put("code", code);
    candidate.put("source", volunteer.path("source").asText());
    candidate.put("citizen", true);
    candidate.put("villageLeader", false);
    candidate.put("villageMember", false);
    candidate.put("declared", true);
    return candidate;
  }

  private static void registers(Town town, String name, boolean willing) {
    town.as("town.head")
        .post(
            "/api/grids/" + town.gridId() + "/volunteers",
            Map.of(
                "name",
                name,
                "phone",
                "12900000002",
                "standing",
                "PARTY_MEMBER",
                "officer",
                willing,
                "household",
                false,
                "from",
                TODAY))
        .ok();
  }

  private static JsonNode volunteer(Town town, String reader, String name) {
    for (JsonNode each :
        town.as(reader)
            .get("/api/grids/" + town.gridId() + "/file")
            .ok()
            .body()
            .path("volunteers")) {
      if (each.path("name").asText().equals(name)) {
        return each;
      }
    }
    throw new AssertionError("No volunteer " + name);
  }
}
