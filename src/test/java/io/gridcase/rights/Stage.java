package io.gridcase.rights;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.Town;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A case of Zhenjiang that waits at its town's agency: with a photo, a party, and a step before it
 * that its officer has done. Beside it another, answered, that the agency had asked for.
 */
final class Stage {

  private final Town town;
  private final String number;
  private final String answered;
  private final long photo;
  private final long step;
  private final long done;
  private final long freeFile;
  private final long token;
  private final String petition;

  private Stage(
      Town town,
      String number,
      String answered,
      long photo,
      long step,
      long done,
      long freeFile,
      long token,
      String petition) {
    this.town = town;
    this.number = number;
    this.answered = answered;
    this.photo = photo;
    this.step = step;
    this.done = done;
    this.freeFile = freeFile;
    this.token = token;
    this.petition = petition;
  }

  static Stage set(Town town) {
    long photo = town.photo("officer");
    Map<String, Object> report = new HashMap<>(town.collapsedRoad());
    report.put("attachments", List.of(photo));
    report.put("party", Map.of("name", "钱当事", "phone", "13700001111"));
    String number = town.as("officer").reports(report);
    long done = id(town.as("officer").task(number, "task_firstHandling").orElseThrow());
    town.as("officer")
        .does(number, "task_firstHandling", Map.of("outcome", "REPORT_UP", "reason", "需要专业力量"));
    long step = id(town.as("town.dispatcher").task(number, "task_accept").orElseThrow());
    JsonNode token =
        town.as("officer")
            .post("/api/tokens", Map.of("name", "rights " + number, "expiresOn", soon()))
            .ok()
            .body();
    long free = town.photo("officer");
    return new Stage(
        town, number, answered(town), photo, step, done, free, id(token), petition(town));
  }

  /** A case of the office that sent the grid's instructor. */
  private static String petition(Town town) {
    return town.as("officer").reports(town.report("officer", "OFFICER", "信访诉求"));
  }

  /** A case the agency asked for and was told the end of. */
  private static String answered(Town town) {
    String number =
        town.as("town.dispatcher").reports(town.report("town.dispatcher", "AGENCY_LEAD", "路面塌陷"));
    Clerk officer = town.as("officer");
    officer.does(number, "task_firstHandling", Map.of("outcome", "RESOLVED", "result", "经查不存在"));
    officer.does(
        number, "task_feedback", Map.of("way", "PHONE", "toldAt", Town.now(), "content", "已告知"));
    return number;
  }

  private static String soon() {
    return LocalDate.now().plusDays(30).toString();
  }

  private static long id(JsonNode thing) {
    return thing.path("id").asLong();
  }

  /** Somebody by the whole user name. */
  Clerk as(String username) {
    return town.as("@" + username);
  }

  /** Somebody who is not signed in. */
  Clerk stranger() {
    return town.stranger();
  }

  String number() {
    return number;
  }

  /** A case whose answer the agency has a notice of. */
  String answered() {
    return answered;
  }

  /** A case on a matter of the office the grid's instructor is from. */
  String petition(String rest) {
    return "/api/matters/" + petition + rest;
  }

  String matter(String rest) {
    return "/api/matters/" + number + rest;
  }

  /** The step that is free for the dispatchers of the town. */
  String step(String rest) {
    return "/api/tasks/" + step + rest;
  }

  /** The step of an agency that handles the case itself, once it decided so. */
  String handling() {
    JsonNode open = town.as("town.dispatcher").get(matter("/tasks")).ok().body();
    return "/api/tasks/" + id(open.get(0));
  }

  /** The step the officer has done. */
  String done(String rest) {
    return "/api/tasks/" + done + rest;
  }

  long photo() {
    return photo;
  }

  /** A file the officer uploaded and has not used. */
  long freeFile() {
    return freeFile;
  }

  /** A token of the officer. */
  long token() {
    return token;
  }

  long gridId() {
    return town.gridId();
  }

  /** An address asking about the middle of the grid. */
  String middle(String path) {
    JsonNode grid = town.as("officer").get("/api/grids/" + gridId()).ok().body();
    return path + "?lng=" + grid.path("lng").asDouble() + "&lat=" + grid.path("lat").asDouble();
  }

  /** A report for the officer's grid, in whoever's name. */
  Map<String, Object> report(String source) {
    return town.report("officer", source, "路面塌陷");
  }

  /** A report with a file the officer uploaded. */
  Map<String, Object> reportWithOfficersFile() {
    return Clerk.with(report("AGENCY_LEAD"), "attachments", List.of(freeFile));
  }
}
