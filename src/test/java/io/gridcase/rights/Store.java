package io.gridcase.rights;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is kept of cases, tasks and offices, table by table, so that a refused request can be seen
 * to leave nothing behind.
 */
final class Store {

  /** Tables small enough to be compared row by row; the sign-in itself writes to none of them. */
  private static final List<String> ROWS =
      List.of(
          "step",
          "step_draft",
          "matter",
          "assignment",
          "account_role",
          "calendar_day",
          "team_member",
          "volunteer",
          "council",
          "grid_post",
          "training_course",
          "discipline",
          "post_exit",
          "candidacy",
          "confidentiality_promise",
          "training_attendance",
          "grid_draft",
          "grid_draft_touch",
          "application",
          "list_change",
          "list_change_earlier",
          "list_version");

  private static final List<String> COUNTED =
      List.of(
          "party",
          "submission",
          "journal_entry",
          "personal_data_read",
          "attachment",
          "clock",
          "notice",
          "idempotency_record",
          "account",
          "api_token",
          "calendar_year",
          "person",
          "person_position",
          "organisation",
          "grid",
          "act_ru_task",
          "act_hi_actinst");

  private final JdbcClient jdbc;

  Store(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The rows or their number, by table. */
  Map<String, String> now() {
    Map<String, String> tables = new TreeMap<>();
    ROWS.forEach(
        table ->
            tables.put(
                table,
                String.join(
                    "\n",
                    jdbc.sql("select * from " + table).query().listOfRows().stream()
                        .map(Object::toString)
                        .sorted()
                        .toList())));
    COUNTED.forEach(
        table ->
            tables.put(
                table,
                jdbc.sql("select count(*) from " + table).query(Long.class).single().toString()));
    tables.put(
        "account rows",
        jdbc.sql("select username, disabled, must_change_password from account order by id")
            .query()
            .listOfRows()
            .toString());
    tables.put(
        "token rows",
        jdbc.sql("select id, revoked_at from api_token order by id")
            .query()
            .listOfRows()
            .toString());
    return tables;
  }
}
