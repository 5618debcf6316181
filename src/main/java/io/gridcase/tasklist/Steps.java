package io.gridcase.tasklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The steps in the store. Written with plain statements, one per change, because every step of
 * every case passes here.
 */
@Component
class Steps {

  /** Stands for no due date, so that lists have one order. */
  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  private static final String INSERT =
      """
      insert into step (id, task_ref, city, matter_number, step_key, name, stage, phase, model_ref, form_key,
        articles, candidates, department_id, kind, type_name, grid_name, place_code, source, urgent,
        holder, opened_at, started_at, due_at, due_rank, assignee, assignee_name, state)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')\
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  Steps(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /** Puts an open step into the inbox. */
  void add(Step step) {
    batches.update(
        INSERT,
        step.id(),
        step.taskRef(),
        step.city(),
        step.matterNumber(),
        step.stepKey(),
        step.name(),
        step.stage(),
        step.phase(),
        step.modelRef(),
        step.formKey(),
        String.join(",", step.articles()),
        String.join(",", step.groups()),
        step.departmentId(),
        step.kind(),
        step.typeName(),
        step.gridName(),
        step.placeCode(),
        step.source(),
        step.urgent(),
        step.holder(),
        moment(step.openedAt()),
        moment(step.startedAt()),
        moment(step.dueAt()),
        rank(step.dueAt()),
        step.assignee(),
        step.assigneeName());
    batches.batchUpdate(
        "insert into step_candidate (step_id, grp) values (?, ?)",
        step.groups().stream().map(group -> new Object[] {step.id(), group}).toList());
  }

  /**
   * Gives a free step to somebody.
   *
   * @return whether it was free; only one of several callers at once is told so
   */
  boolean take(long id, String username, String name) {
    return jdbc.sql(
                """
                update step set assignee = ?, assignee_name = ?
                where id = ? and state = 'OPEN' and assignee is null\
                """)
            .params(username, name, id)
            .update()
        == 1;
  }

  /**
   * Changes who holds an open step.
   *
   * @param from who must hold it now
   * @param to the new holder; {@code null} to give it back to its groups
   * @return whether {@code from} still held it
   */
  boolean hand(long id, String from, String to, String name) {
    return jdbc.sql(
                """
                update step set assignee = :to, assignee_name = :name
                where id = :id and state = 'OPEN' and coalesce(assignee, '') = :from\
                """)
            .param("to", to)
            .param("name", name)
            .param("id", id)
            .param("from", from == null ? "" : from)
            .update()
        == 1;
  }

  /**
   * Closes an open step in the name of who holds it or takes it with this.
   *
   * @return whether it was open and free or theirs; only one of several callers is told so
   */
  boolean submit(long id, String username, String name, String outcome, Instant at) {
    return jdbc.sql(
                """
                update step set state = 'DONE', assignee = :me, assignee_name = :name,
                  outcome = :outcome, closed_at = :at
                where id = :id and state = 'OPEN' and (assignee is null or assignee = :me)\
                """)
            .param("me", username)
            .param("name", name)
            .param("outcome", outcome)
            .param("at", moment(at))
            .param("id", id)
            .update()
        == 1;
  }

  /** Follows the engine: who holds the step now. */
  void held(String taskRef, String username, String name) {
    jdbc.sql(
            "update step set assignee = ?, assignee_name = ? where task_ref = ? and state = 'OPEN'")
        .params(username, name, taskRef)
        .update();
  }

  /** Follows the engine: the step is over. */
  void closed(String taskRef, StepState how, Instant at) {
    jdbc.sql("update step set state = ?, closed_at = ? where task_ref = ? and state = 'OPEN'")
        .params(how.name(), moment(at), taskRef)
        .update();
  }

  /** Follows the clocks: the step is due at another moment. */
  void due(String taskRef, Instant dueAt) {
    jdbc.sql("update step set due_at = ?, due_rank = ? where task_ref = ?")
        .params(moment(dueAt), rank(dueAt), taskRef)
        .update();
  }

  /** The open steps of a case are about something told in other words. */
  void renamed(String matterNumber, String typeName) {
    jdbc.sql("update step set type_name = ? where matter_number = ? and state = 'OPEN'")
        .params(typeName, matterNumber)
        .update();
  }

  /** The step, if there is one in the city. */
  Optional<Step> find(long id, String city) {
    return jdbc.sql("select * from step where id = ? and city = ?")
        .params(id, city)
        .query(Steps::read)
        .optional();
  }

  /** The open steps of a case, the oldest first. */
  List<Step> openOf(String matterNumber) {
    return jdbc.sql("select * from step where matter_number = ? and state = 'OPEN' order by id")
        .param(matterNumber)
        .query(Steps::read)
        .list();
  }

  /** Every step a case has had, the oldest first. */
  List<Step> of(String matterNumber) {
    return jdbc.sql("select * from step where matter_number = ? order by id")
        .param(matterNumber)
        .query(Steps::read)
        .list();
  }

  List<Step> list(String sql, Map<String, Object> params) {
    return jdbc.sql(sql).params(params).query(Steps::read).list();
  }

  /** A moment as the store compares it: to the microsecond. */
  static OffsetDateTime moment(Instant at) {
    return at == null ? null : at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }

  /** The moment a step is ordered by when lists are ordered by due date. */
  static OffsetDateTime rank(Instant dueAt) {
    return moment(dueAt == null ? NEVER : dueAt);
  }

  private static Step read(ResultSet row, int index) throws SQLException {
    return new Step(
        row.getLong("id"),
        row.getString("task_ref"),
        row.getString("city"),
        row.getString("matter_number"),
        row.getString("step_key"),
        row.getString("name"),
        row.getString("stage"),
        row.getString("phase"),
        row.getString("model_ref"),
        row.getString("form_key"),
        List.copyOf(split(row.getString("articles"))),
        split(row.getString("candidates")),
        row.getObject("department_id", Long.class),
        row.getString("kind"),
        row.getString("type_name"),
        row.getString("grid_name"),
        row.getString("place_code"),
        row.getString("source"),
        row.getBoolean("urgent"),
        row.getString("holder"),
        instant(row, "opened_at"),
        instant(row, "started_at"),
        instant(row, "due_at"),
        row.getString("assignee"),
        row.getString("assignee_name"),
        StepState.valueOf(row.getString("state")),
        instant(row, "closed_at"),
        row.getString("outcome"));
  }

  private static Set<String> split(String text) {
    return text.isEmpty() ? Set.of() : new LinkedHashSet<>(Arrays.asList(text.split(",")));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
