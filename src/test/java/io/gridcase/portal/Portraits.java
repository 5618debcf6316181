package io.gridcase.portal;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.scenario.Photos;
import io.gridcase.scenario.Town;
import java.util.Map;

/** Photos of officers, uploaded as their agency does it. */
final class Portraits {

  private Portraits() {}

  /** Where the photo of the story's officer is kept. */
  static String ofOfficer(Town town) {
    JsonNode own = town.as("officer").get("/api/officers/me").ok().body();
    return "/api/officers/people/" + own.path("code").asText() + "/photo";
  }

  /** Uploads a photo of the story's officer. */
  static void shown(Town town) {
    shown(town, Photos.jpeg());
  }

  static void shown(Town town, byte[] picture) {
    town.as("town.head").put(ofOfficer(town), Map.of("attachment", sent(town, picture))).ok();
  }

  /** A file the head of the town's agency uploaded; its id. */
  static long sent(Town town, byte[] picture) {
    return town.as("town.head")
        .upload("人像.jpg", "image/jpeg", picture, "photo")
        .ok()
        .body()
        .path("id")
        .asLong();
  }
}
