package io.gridcase.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sample people of one city who stand in one chain of grid, village, town, county and city; a
 * story lets them work.
 */
public final class Town {

  private final String base;
  private final String prefix;
  private final Map<String, Clerk> signedIn = new ConcurrentHashMap<>();

  /** The town of the city whose accounts begin with {@code prefix}, such as {@code zj}. */
  public Town(String base, String prefix) {
    this.base = base;
    this.prefix = prefix;
  }

  /** The person with the rest of the username, such as {@code town.dispatcher}. */
  public Clerk as(String role) {
    return signedIn.computeIfAbsent(
        role, r -> Clerk.signIn(base, r.contains("@") ? r.replace("@", "") : prefix + "." + r));
  }

  /** Somebody who is not signed in. */
  public Clerk stranger() {
    return Clerk.stranger(base);
  }

  /** The whole user name of somebody here. */
  public String username(String role) {
    return prefix + "." + role;
  }

  /** The id of the organisation the person holds a first position in, as forms take it. */
  public String organisation(String role) {
    return as(role).get("/api/session").ok().body().at("/positions/0/organisationId").asText();
  }

  /** A report of a collapsed road in the officer's grid, as the officer would send it. */
  public Map<String, Object> collapsedRoad() {
    return report("officer", "OFFICER", "路面塌陷");
  }

  /** A report of a type by its name, in the officer's first grid. */
  public Map<String, Object> report(String role, String source, String typeName) {
    Map<String, Object> report = new HashMap<>();
    report.put("typeCode", typeCode(typeName));
    report.put("urgent", false);
    report.put("description", "路面塌陷约两平方米，已摆放警示");
    report.put("gridId", gridId());
    report.put("source", source);
    return report;
  }

  /** The code of a type on the list in force, by its name. */
  public String typeCode(String name) {
    JsonNode types =
        as("officer").get("/api/matter-types?gridId=" + gridId()).ok().body().path("types");
    for (JsonNode type : types) {
      if (type.path("name").asText().equals(name)) {
        return type.path("code").asText();
      }
    }
    throw new AssertionError("No type " + name + " on the list of " + prefix);
  }

  /** The grid the story's officer works in. */
  public long gridId() {
    return as("officer")
        .get("/api/session")
        .ok()
        .body()
        .path("posts")
        .get(0)
        .path("gridId")
        .asLong();
  }

  /** The departments a dispatcher is offered for a case, by name. */
  public Map<String, String> departments(String dispatcher, String number) {
    JsonNode task = as(dispatcher).task(number, "task_dispatch").orElseThrow();
    JsonNode detail = as(dispatcher).get("/api/tasks/" + task.path("id").asLong()).ok().body();
    Map<String, String> offered = new HashMap<>();
    detail
        .path("context")
        .path("departmentsInReach")
        .forEach(d -> offered.put(d.path("label").asText(), d.path("value").asText()));
    return offered;
  }

  /** The ids of the departments the routing table proposes, the lead first. */
  public List<String> proposed(String dispatcher, String number) {
    JsonNode task = as(dispatcher).task(number, "task_dispatch").orElseThrow();
    JsonNode detail = as(dispatcher).get("/api/tasks/" + task.path("id").asLong()).ok().body();
    java.util.ArrayList<String> ids = new java.util.ArrayList<>();
    for (JsonNode proposed : detail.path("proposal")) {
      String id = proposed.path("department").asText();
      if (proposed.path("role").asText().equals("LEAD")) {
        ids.add(0, id);
      } else {
        ids.add(id);
      }
    }
    return ids;
  }

  /** Now, as a form sends a moment. */
  public static String now() {
    return OffsetDateTime.now(ZoneOffset.ofHours(8))
        .minusMinutes(1)
        .truncatedTo(ChronoUnit.MINUTES)
        .toString();
  }

  /** A small real photo (JPEG), uploaded by somebody. */
  public long photo(String role) {
    return as(role)
        .upload("现场.jpg", "image/jpeg", Photos.jpeg(), "photo")
        .ok()
        .body()
        .path("id")
        .asLong();
  }
}
