package io.gridcase.tasklist;

import io.gridcase.access.Actor;
import io.gridcase.tasklist.TaskViews.TaskCounts;
import io.gridcase.tasklist.TaskViews.TaskPage;
import io.gridcase.tasklist.TaskViews.TaskRow;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lists of somebody's inbox: within the own city and the own groups only. */
@Component
@Transactional(readOnly = true)
class TaskLists {

  private static final String MINE = "s.city = :city and s.assignee = :me and s.state = 'OPEN'";
  private static final String DONE = "s.city = :city and s.assignee = :me and s.state = 'DONE'";
  private static final String AVAILABLE =
      """
      s.city = :city and s.state = 'OPEN' and s.assignee is null
      and exists (select 1 from step_candidate c where c.step_id = s.id and c.grp in (:groups))\
      """;

  private final Steps steps;
  private final JdbcClient jdbc;
  private final Clock clock;

  TaskLists(Steps steps, JdbcClient jdbc, Clock clock) {
    this.steps = steps;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A page of a list, with how many there are in all. */
  TaskPage page(TaskSearch search, Actor actor) {
    TaskOrder order = TaskOrder.of(search);
    Map<String, Object> params = whose(actor);
    String where = where(search, params);
    long total =
        jdbc.sql("select count(*) from step s where " + where)
            .params(params)
            .query(Long.class)
            .single();
    String from = search.after() == null ? "" : order.after(search.after(), params);
    params.put("limit", search.size() + 1);
    List<Step> found =
        steps.list(
            "select s.* from step s where " + where + from + order.orderBy() + " limit :limit",
            params);
    boolean more = found.size() > search.size();
    List<Step> page = more ? found.subList(0, search.size()) : found;
    String next = more ? order.cursor(page.get(page.size() - 1)) : null;
    return new TaskPage(page.stream().map(TaskRow::of).toList(), next, total);
  }

  /** How many tasks there are in each list; one statement. */
  TaskCounts counts(Actor actor) {
    Map<String, Object> params = whose(actor);
    params.put("now", Steps.moment(clock.instant()));
    return jdbc.sql(
            """
            select (select count(*) from step s where %1$s) as mine,
              (select count(*) from step s where %2$s) as available,
              (select count(*) from step s where %3$s) as done,
              (select count(*) from step s where %1$s and s.due_rank < :now) as overdue\
            """
                .formatted(MINE, AVAILABLE, DONE))
        .params(params)
        .query(
            (row, n) ->
                new TaskCounts(
                    row.getLong("mine"),
                    row.getLong("available"),
                    row.getLong("done"),
                    row.getLong("overdue")))
        .single();
  }

  private static Map<String, Object> whose(Actor actor) {
    Map<String, Object> params = new HashMap<>();
    params.put("city", actor.city());
    params.put("me", actor.username());
    params.put("groups", actor.groups().isEmpty() ? Set.of("") : actor.groups());
    return params;
  }

  private static String where(TaskSearch search, Map<String, Object> params) {
    var where =
        new StringBuilder(
            switch (search.view()) {
              case MINE -> MINE;
              case AVAILABLE -> AVAILABLE;
              case DONE -> DONE;
            });
    if (search.stage() != null) {
      where.append(" and s.stage = :stage");
      params.put("stage", search.stage());
    }
    if (search.urgent() != null) {
      where.append(" and s.urgent = :urgent");
      params.put("urgent", search.urgent());
    }
    if (!search.q().isEmpty()) {
      where.append(" and (s.matter_number like :number escape '!'");
      where.append(" or s.type_name like :part escape '!' or s.grid_name like :part escape '!')");
      String plain = search.q().replace("!", "!!").replace("%", "!%").replace("_", "!_");
      params.put("number", plain.toUpperCase(Locale.ROOT) + "%");
      params.put("part", "%" + plain + "%");
    }
    return where.toString();
  }
}
