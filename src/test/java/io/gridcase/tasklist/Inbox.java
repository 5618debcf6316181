package io.gridcase.tasklist;

import static io.gridcase.tasklist.SmallTown.DEPARTMENT_HEAD;
import static io.gridcase.tasklist.SmallTown.DISPATCHER;
import static io.gridcase.tasklist.SmallTown.HANDLER;
import static io.gridcase.tasklist.SmallTown.OFFICER;
import static io.gridcase.tasklist.SmallTown.reportUp;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gridcase.audit.Journal;
import io.gridcase.deadline.ClockMoved;
import io.gridcase.deadline.ClockView;
import io.gridcase.deadline.Clocks;
import io.gridcase.kernel.Refusal;
import io.gridcase.matter.PartyFacts;
import io.gridcase.registry.Function;
import io.gridcase.registry.Organisation;
import io.gridcase.tasklist.TaskViews.TaskDetail;
import io.gridcase.tasklist.TaskViews.TaskPage;
import io.gridcase.tasklist.TaskViews.TaskRow;
import io.gridcase.tasklist.context.TaskContexts;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests of the inbox do with it, in the name of the people of a small town. */
class Inbox {

  @Autowired private TaskController tasks;
  @Autowired private TaskContexts contexts;
  @Autowired private Contest contest;
  @Autowired private Drafts drafts;
  @Autowired private PartyFacts party;
  @Autowired private Journal journal;
  @Autowired private Clocks clocks;
  @Autowired private RuntimeService procedures;
  @Autowired private ApplicationEventPublisher events;
  @Autowired private TransactionTemplate transactions;
  @Autowired private JdbcClient jdbc;
  private SmallTown town;

  TaskController tasks() {
    return tasks;
  }

  TaskContexts contexts() {
    return contexts;
  }

  /** Who was assigned what in a case, in order; null where a step was taken back. */
  List<Object> assignmentsOf(String number) {
    return journal.of(number).stream()
        .filter(it -> it.kind().equals("StepAssigned"))
        .map(it -> it.facts().get("to"))
        .toList();
  }

  Contest contest() {
    return contest;
  }

  void clearDrafts() {
    drafts.clear();
  }

  int draftsOf(long id) {
    return jdbc.sql("select count(*) from step_draft where step_id = ?")
        .param(id)
        .query(Integer.class)
        .single();
  }

  void addToParty(String number, Map<String, Object> values) {
    transactions.executeWithoutResult(status -> party.add(number, values));
  }

  /** What stands in the store of the party of a case, as it stands there. */
  List<String> partyColumns(String number) {
    return jdbc.sql(
            "select name, phone, identity_number, address from party where matter_number = ?")
        .param(number)
        .query(
            (row, n) ->
                Stream.of(row.getString(1), row.getString(2), row.getString(3), row.getString(4))
                    .filter(Objects::nonNull)
                    .toList())
        .single();
  }

  /** The clocks of a case, the earliest due first. */
  List<ClockView> clocksOf(String number) {
    return clocks.of(number).stream().sorted(Comparator.comparing(ClockView::dueAt)).toList();
  }

  /** Puts all clocks of a case off, as a changed calendar does. */
  void moveClocks(String number, Duration by) {
    List<ClockView> before = clocksOf(number);
    transactions.executeWithoutResult(
        status ->
            before.forEach(
                clock -> {
                  jdbc.sql("update clock set due_at = ? where matter_number = ? and stage = ?")
                      .params(Steps.moment(clock.dueAt().plus(by)), number, clock.stage())
                      .update();
                }));
    before.forEach(
        clock ->
            transactions.executeWithoutResult(
                status ->
                    events.publishEvent(
                        new ClockMoved(
                            SmallTown.CITY,
                            number,
                            clock.taskRef(),
                            clock.stage(),
                            clock.dueAt().plus(by)))));
  }

  /** Ends the procedure of a case from outside. */
  void endTheProcedureOf(String number) {
    transactions.executeWithoutResult(
        status ->
            procedures
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number, "matter")
                .list()
                .forEach(it -> procedures.deleteProcessInstance(it.getId(), "test")));
  }

  JdbcClient jdbc() {
    return jdbc;
  }

  void moveInto(SmallTown place) {
    town = place;
    town.settle();
  }

  <T> T as(String who, Supplier<T> action) {
    return town.as(who, action);
  }

  String collapsedRoad() {
    return town.collapsedRoad();
  }

  Organisation agency(String place) {
    return town.agency(place);
  }

  String reportedUp() {
    String number = town.collapsedRoad();
    submit(OFFICER, mine(OFFICER, number).id(), reportUp());
    return number;
  }

  String dispatching() {
    String number = reportedUp();
    submit(DISPATCHER, available(DISPATCHER, number).id(), Map.of("outcome", "DISPATCH"));
    claim(DISPATCHER, available(DISPATCHER, number).id());
    return number;
  }

  String signed() {
    String number = dispatching();
    submit(
        DISPATCHER,
        mine(DISPATCHER, number).id(),
        Map.of(
            "outcome",
            "DISPATCH",
            "departments",
            List.of(id(Function.URBAN_MANAGEMENT)),
            "changeReason",
            "只需城管"));
    submit(HANDLER, available(HANDLER, number).id(), Map.of("outcome", "SIGN"));
    return number;
  }

  String verifying() {
    String number = signed();
    submit(DEPARTMENT_HEAD, available(DEPARTMENT_HEAD, number).id(), Map.of("handler", HANDLER));
    submit(
        HANDLER,
        mine(HANDLER, number).id(),
        Map.of("outcome", "HANDLED", "result", "已修复", "noEvidence", "现场无痕迹"));
    return number;
  }

  String id(Function function) {
    return town.department(function).id().toString();
  }

  TaskRow mine(String who, String number) {
    return page(who, "mine", number).items().get(0);
  }

  TaskRow available(String who, String number) {
    return page(who, "available", number).items().get(0);
  }

  TaskPage page(String who, String view, String q) {
    return town.as(who, () -> tasks.page(view, q, null, null, null, null, 20));
  }

  static List<Long> ids(TaskPage page) {
    return page.items().stream().map(TaskRow::id).toList();
  }

  TaskDetail detail(String who, long id) {
    return town.as(who, () -> tasks.detail(id, Locale.CHINESE));
  }

  TaskRow claim(String who, long id) {
    return town.as(who, () -> tasks.claim(id));
  }

  TaskRow assign(String who, long id, String to) {
    return town.as(who, () -> assign(id, to));
  }

  TaskRow assign(long id, String to) {
    return tasks.assign(id, new TaskController.Assignee(to));
  }

  TaskViews.Completed submit(String who, long id, Map<String, Object> data) {
    return submit(who, id, data, key());
  }

  TaskViews.Completed submit(String who, long id, Map<String, Object> data, String key) {
    return town.as(who, () -> tasks.complete(id, key, answer(data)));
  }

  static String key() {
    return UUID.randomUUID().toString();
  }

  static TaskController.FilledForm answer(Map<String, Object> data) {
    return new TaskController.FilledForm(data);
  }

  Refusal refused(String who, Supplier<Object> attempt) {
    return catchThrowableOfType(Refusal.class, () -> town.as(who, attempt));
  }

  int submissions(String number, String step) {
    return jdbc.sql("select count(*) from submission where matter_number = ? and step_key = ?")
        .params(number, step)
        .query(Integer.class)
        .single();
  }

  int attempts() {
    return jdbc.sql("select count(*) from refused_attempt").query(Integer.class).single();
  }
}
