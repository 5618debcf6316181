package io.gridcase.rights;

import static io.gridcase.rights.People.ELSEWHERE;
import static io.gridcase.rights.People.OFFICES;
import static io.gridcase.rights.People.the;
import static io.gridcase.rights.Rule.rule;

import io.gridcase.scenario.Photos;
import java.util.List;
import java.util.Map;

/** Who keeps what the public sees, and who hears what the public tells. */
final class PublicServiceRules {

  private static final String[] DEPARTMENTS = {
    "zj.urban.head", "zj.county.urban.handler", "zj.town.approver", "zj.auditor"
  };

  private PublicServiceRules() {}

  static List<Rule> all() {
    return List.of(
        rule("GET /api/officers/people/{code}/photo", (who, s) -> who.get(photo(s)))
            .hides("officer-unknown", ELSEWHERE, the("zj.other.dispatcher"))
            .forbids("officers-not-yours", DEPARTMENTS, OFFICES, the("zj.other.officer"))
            .lets(200, "zj.officer", "zj.town.head", "zj.city.dispatcher"),
        rule(
                "PUT /api/officers/people/{code}/photo",
                (who, s) -> who.put(photo(s), Map.of("attachment", s.photo())))
            .hides("officer-unknown", ELSEWHERE, the("zj.other.dispatcher"))
            .forbids(
                "officers-not-yours-to-change",
                DEPARTMENTS,
                OFFICES,
                the("zj.officer", "zj.grid.head"))
            .hides("attachment-unknown", the("zj.town.head")),
        rule("DELETE /api/officers/people/{code}/photo", (who, s) -> who.delete(photo(s)))
            .hides("officer-unknown", ELSEWHERE, the("zj.other.dispatcher"))
            .forbids(
                "officers-not-yours-to-change",
                DEPARTMENTS,
                OFFICES,
                the("zj.officer", "zj.grid.head"))
            .lets(204, "zj.town.dispatcher"));
  }

  private static String photo(Stage s) {
    return "/api/officers/people/"
        + s.as("zj.officer").get("/api/officers/me").ok().body().path("code").asText()
        + "/photo";
  }

  static void fill(Stage s) {
    long photo =
        s.as("zj.town.head")
            .upload("人像.jpg", "image/jpeg", Photos.jpeg(), "photo")
            .ok()
            .body()
            .path("id")
            .asLong();
    s.as("zj.town.head").put(photo(s), Map.of("attachment", photo)).ok();
  }
}
