package io.gridcase.tasklist;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers for steps, fetched fifty at a time. */
@Component
class StepIds {

  private static final int BLOCK = 50;

  private final JdbcClient jdbc;
  private long next;
  private long end;

  StepIds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  synchronized long next() {
    if (next == end) {
      next = jdbc.sql("select nextval('step_seq')").query(Long.class).single();
      end = next + BLOCK;
    }
    return next++;
  }
}
