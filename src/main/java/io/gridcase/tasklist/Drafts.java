package io.gridcase.tasklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import io.gridcase.kernel.PersonalText;
import io.gridcase.kernel.Refusal;
import io.gridcase.tasklist.TaskViews.Draft;
import io.gridcase.tasklist.TaskViews.DraftSaved;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody typed into a task and did not submit yet: kept without judging it, encrypted, for
 * its author alone, and no longer than the task is open.
 */
@Component
@Transactional
class Drafts {

  static final int MOST_KILOBYTES = 256;

  private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final TaskRights rights;
  private final CurrentActor actors;
  private final PersonalText sealed;
  private final ObjectMapper json;
  private final Clock clock;

  Drafts(
      JdbcClient jdbc,
      TaskRights rights,
      CurrentActor actors,
      PersonalText sealed,
      ObjectMapper json,
      Clock clock) {
    this.jdbc = jdbc;
    this.rights = rights;
    this.actors = actors;
    this.sealed = sealed;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Keeps a draft in place of the one before.
   *
   * @throws Refusal {@code draft-too-large} (422), {@code task-taken} or {@code task-done} (409),
   *     {@code task-not-yours} (403)
   */
  DraftSaved save(long id, Map<String, Object> data) {
    Actor actor = actors.get();
    Step step = rights.readable(id, actor);
    Lost.unless(step.free() || step.open() && step.heldBy(actor.username()), step);
    if (!rights.mayDo(step, actor)) {
      throw Refusal.forbidden("task-not-yours");
    }
    String content = sealed.convertToDatabaseColumn(write(data));
    Instant now = clock.instant();
    jdbc.sql(
            """
            merge into step_draft d
            using (values (cast(? as bigint), cast(? as varchar(64)), cast(? as text),
              cast(? as timestamp with time zone))) v (step, author, content, at)
            on d.step_id = v.step and d.username = v.author
            when matched then update set content = v.content, saved_at = v.at
            when not matched then insert (step_id, username, content, saved_at)
              values (v.step, v.author, v.content, v.at)\
            """)
        .params(id, actor.username(), content, Steps.moment(now))
        .update();
    return new DraftSaved(now);
  }

  /** The actor's own draft of an open task. */
  @Transactional(readOnly = true)
  Optional<Draft> of(Step step, Actor actor) {
    if (!step.open()) {
      return Optional.empty();
    }
    return jdbc.sql("select content, saved_at from step_draft where step_id = ? and username = ?")
        .params(step.id(), actor.username())
        .query(
            (row, n) ->
                new Draft(
                    read(sealed.convertToEntityAttribute(row.getString(1))),
                    row.getObject(2, OffsetDateTime.class).toInstant()))
        .optional();
  }

  /** Removes the drafts of tasks that are over. */
  @Scheduled(fixedDelay = 3_600_000, initialDelay = 600_000)
  void clear() {
    jdbc.sql(
            """
            delete from step_draft
            where step_id in (
              select d.step_id from step_draft d join step s on s.id = d.step_id
              where s.state <> 'OPEN')\
            """)
        .update();
  }

  private String write(Map<String, Object> data) {
    try {
      String text = json.writeValueAsString(data);
      if (text.getBytes(StandardCharsets.UTF_8).length > MOST_KILOBYTES * 1024) {
        throw Refusal.invalid("draft-too-large").with("max", MOST_KILOBYTES);
      }
      return text;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A draft cannot be written", e);
    }
  }

  private Map<String, Object> read(String content) {
    try {
      return json.readValue(content, DATA);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A kept draft cannot be read", e);
    }
  }
}
