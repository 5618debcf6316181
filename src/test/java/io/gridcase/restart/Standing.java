package io.gridcase.restart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Reads from the store whether every case stands at a definite step and nothing is there twice. */
final class Standing {

  /** What happens at most once to a case that is not returned, refused or reworked. */
  private static final List<String> ONCE =
      List.of(
          "MatterReported",
          "MatterRegistered",
          "MatterReportedUp",
          "DispatchPlanned",
          "MatterDispatched",
          "ResultConsolidated",
          "MatterArchived");

  private final JdbcClient store;

  Standing(String database) {
    store = JdbcClient.create(new DriverManagerDataSource(database, "postgres", ""));
  }

  /** Checks everything at once; to be called while nobody works. */
  void check() {
    assertThat(texts("select number from matter where state <> 'ARCHIVED'"))
        .as("a case is open exactly while its procedure runs")
        .containsExactlyInAnyOrderElementsOf(
            texts(
                """
                select business_key_ from act_ru_execution
                where parent_id_ is null and super_exec_ is null
                  and business_key_ not in (select number from application)\
                """));
    assertThat(texts("select task_ref from step where state = 'OPEN'"))
        .as("the inbox shows the engine's tasks and no others")
        .containsExactlyInAnyOrderElementsOf(texts("select id_ from act_ru_task"));
    assertThat(
            texts(
                """
                select m.number from matter m where m.state <> 'ARCHIVED' and not exists
                  (select 1 from step s where s.matter_number = m.number and s.state = 'OPEN')\
                """))
        .as("every open case waits for somebody")
        .isEmpty();
    assertThat(
            store
                .sql(
                    """
                    select matter_number, kind, count(*) as times from journal_entry
                    where kind in (:once) group by matter_number, kind having count(*) > 1\
                    """)
                .param("once", ONCE)
                .query()
                .listOfRows())
        .as("nothing is in the record twice")
        .isEmpty();
    assertThat(
            rows(
                """
                select matter_number, step_key, organisation_id, count(*) as times from submission
                group by matter_number, step_key, organisation_id having count(*) > 1\
                """))
        .as("no answer is kept twice")
        .isEmpty();
    assertThat(rows("select account_id, request_key from idempotency_record where answer is null"))
        .as("a key that is kept has its answer")
        .isEmpty();
    assertThat(
            texts(
                """
                select s.task_ref from step s where s.state = 'DONE' and not exists
                  (select 1 from submission a where a.step_id = s.id)\
                """))
        .as("a step is done with its answer or not at all")
        .isEmpty();
  }

  /** How many cases there are. */
  int cases() {
    return store.sql("select count(*) from matter").query(Integer.class).single();
  }

  List<String> texts(String sql) {
    return store.sql(sql).query(String.class).list();
  }

  private List<Map<String, Object>> rows(String sql) {
    return store.sql(sql).query().listOfRows();
  }
}
