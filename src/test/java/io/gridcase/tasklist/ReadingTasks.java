package io.gridcase.tasklist;

import static io.gridcase.tasklist.SmallTown.DEPARTMENT_HEAD;
import static io.gridcase.tasklist.SmallTown.DISPATCHER;
import static io.gridcase.tasklist.SmallTown.HANDLER;
import static io.gridcase.tasklist.SmallTown.HEAD;
import static io.gridcase.tasklist.SmallTown.OFFICER;
import static io.gridcase.tasklist.SmallTown.OTHER_TOWN;
import static io.gridcase.tasklist.SmallTown.POLICE;
import static io.gridcase.tasklist.SmallTown.SECOND_DISPATCHER;
import static io.gridcase.tasklist.SmallTown.SECOND_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Function;
import io.gridcase.tasklist.TaskViews.TaskDetail;
import io.gridcase.tasklist.TaskViews.TaskRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a task tells, and to whom. */
interface ReadingTasks {

  Inbox inbox();

  @Test
  default void aReportWaitsForItsOfficer() {
    String number = inbox().collapsedRoad();

    TaskRow task = inbox().mine(OFFICER, number);
    assertThat(task.stepKey()).isEqualTo("task_firstHandling");
    assertThat(task.typeName()).isNotBlank();
    assertThat(task.holder()).isEqualTo("试点网格");
    assertThat(task.dueAt()).isAfter(task.startedAt());
    assertThat(inbox().page(SECOND_OFFICER, "available", number).items()).isEmpty();
    assertThat(inbox().page(DISPATCHER, "available", number).items()).isEmpty();
  }

  @Test
  default void reportingUpOpensItToTheTownsDispatchers() {
    String number = inbox().reportedUp();

    for (String dispatcher : List.of(DISPATCHER, SECOND_DISPATCHER, HEAD)) {
      TaskRow task = inbox().available(dispatcher, number);
      assertThat(task.stepKey()).isEqualTo("task_accept");
      assertThat(task.assignee()).isNull();
      assertThat(task.state()).isEqualTo(StepState.OPEN);
    }
    assertThat(inbox().page(OFFICER, "done", number).items())
        .singleElement()
        .satisfies(
            done -> {
              assertThat(done.outcome()).isEqualTo("REPORT_UP");
              assertThat(done.completedAt()).isNotNull();
            });
  }

  @Test
  default void whatIsOutsideOnesTownIsNotThere() {
    String number = inbox().reportedUp();
    long id = inbox().available(DISPATCHER, number).id();

    for (Supplier<Object> attempt :
        List.<Supplier<Object>>of(
            () -> inbox().tasks().detail(id, Locale.CHINESE),
            () -> inbox().tasks().claim(id),
            () -> inbox().tasks().release(id),
            () -> inbox().assign(id, DISPATCHER),
            () -> inbox().tasks().candidates(id),
            () -> inbox().tasks().draft(id, Inbox.answer(Map.of())),
            () -> inbox().tasks().complete(id, Inbox.key(), Inbox.answer(Map.of())))) {
      assertThat(inbox().refused(OTHER_TOWN, attempt).code()).isEqualTo("task-not-found");
    }
    assertThat(inbox().page(OTHER_TOWN, "available", number).items()).isEmpty();
    assertThat(inbox().page(OTHER_TOWN, "available", number).total()).isZero();
  }

  @Test
  default void whoSeesTheCaseMayReadTheTaskButNotDoIt() {
    String number = inbox().reportedUp();
    long id = inbox().available(DISPATCHER, number).id();

    TaskDetail detail = inbox().detail(OFFICER, id);
    assertThat(detail.mayClaim() || detail.mayComplete() || detail.mayRelease()).isFalse();
    assertThat(inbox().refused(OFFICER, () -> inbox().tasks().claim(id)).code())
        .isEqualTo("task-not-yours");
    Map<String, Object> answer = Map.of("outcome", "HANDLE");
    assertThat(
            inbox()
                .refused(
                    OFFICER, () -> inbox().tasks().complete(id, Inbox.key(), Inbox.answer(answer)))
                .code())
        .isEqualTo("task-not-yours");
  }

  @Test
  default void aTaskTellsItsArticlesAndWhatOneMayDo() {
    String number = inbox().reportedUp();
    long id = inbox().available(DISPATCHER, number).id();

    TaskDetail detail = inbox().detail(DISPATCHER, id);

    assertThat(detail.legalBasis())
        .extracting(TaskViews.Basis::id)
        .contains("ZJ-33-1")
        .doesNotHaveDuplicates();
    assertThat(detail.legalBasis()).allMatch(it -> !it.text().isBlank());
    assertThat(detail.form().path("components").isArray()).isTrue();
    assertThat(detail.mayClaim()).isTrue();
    assertThat(detail.mayComplete()).isTrue();
    assertThat(detail.mayAssign()).isFalse();
    inbox().submit(DISPATCHER, id, Map.of("outcome", "HANDLE"));
    TaskDetail done = inbox().detail(DISPATCHER, id);
    assertThat(done.row().state()).isEqualTo(StepState.DONE);
    assertThat(done.form()).isEqualTo(detail.form());
    assertThat(detail.submitted()).isNull();
    assertThat(done.submitted()).containsEntry("outcome", "HANDLE");
    assertThat(done.mayComplete()).isFalse();
  }

  @Test
  default void dispatchingOffersWhatIsInReachAndNothingElse() {
    String number = inbox().dispatching();
    TaskRow task = inbox().mine(DISPATCHER, number);
    TaskDetail detail = inbox().detail(DISPATCHER, task.id());
    String roads = inbox().id(Function.URBAN_MANAGEMENT);
    String elsewhere = inbox().agency("321102004001").id().toString();

    assertThat(detail.context().get("departmentsInReach").toString()).contains("value=" + roads);
    assertThat(detail.proposal())
        .anyMatch(it -> it.department().equals(roads) && it.role().equals("LEAD"));
    assertThat(detail.proposal()).allMatch(it -> it.rule() > 0 && !it.articleText().isBlank());
    Refusal refusal =
        inbox()
            .refused(
                DISPATCHER,
                () ->
                    inbox()
                        .tasks()
                        .complete(
                            task.id(),
                            Inbox.key(),
                            Inbox.answer(
                                Map.of("outcome", "DISPATCH", "departments", List.of(elsewhere)))));
    assertThat(refusal.fields())
        .extracting(it -> it.path() + " " + it.code())
        .containsExactly("departments not-an-option");
    assertThat(refusal.code()).isEqualTo("form-invalid");
  }

  @Test
  default void onlyPeopleOfTheDepartmentCanBeNamedHandler() {
    String number = inbox().signed();
    TaskRow naming = inbox().available(DEPARTMENT_HEAD, number);

    assertThat(naming.stepKey()).isEqualTo("task_nameHandler");
    assertThat(inbox().detail(DEPARTMENT_HEAD, naming.id()).context().get("handlers").toString())
        .contains(HANDLER)
        .doesNotContain(POLICE);
    Refusal refusal =
        inbox()
            .refused(
                DEPARTMENT_HEAD,
                () ->
                    inbox()
                        .tasks()
                        .complete(
                            naming.id(), Inbox.key(), Inbox.answer(Map.of("handler", POLICE))));
    assertThat(refusal.fields()).extracting(it -> it.path()).containsExactly("handler");
    inbox().submit(DEPARTMENT_HEAD, naming.id(), Map.of("handler", HANDLER));
    assertThat(inbox().mine(HANDLER, number).stepKey()).isEqualTo("task_handle");
    assertThat(inbox().mine(HANDLER, number).assignee().name()).isEqualTo("周承办");
  }

  @Test
  default void everyNameOfTheContextIsDescribed() throws IOException {
    List<String> described =
        Files.readAllLines(Path.of("docs/task-context.md")).stream()
            .takeWhile(line -> !line.startsWith("## What a form may contain"))
            .filter(line -> line.startsWith("| `"))
            .flatMap(line -> Pattern.compile("`(\\w+)`").matcher(line.split("\\|")[1]).results())
            .map(match -> match.group(1))
            .sorted()
            .toList();

    assertThat(described).isEqualTo(inbox().contexts().names());
  }

  @Test
  default void whatIsOfAnotherCityIsNotThere() {
    String number = inbox().reportedUp();
    long id = inbox().available(DISPATCHER, number).id();
    inbox().jdbc().sql("update step set city = 'quzhou' where id = ?").param(id).update();

    assertThat(inbox().refused(DISPATCHER, () -> inbox().tasks().claim(id)).code())
        .isEqualTo("task-not-found");
    assertThat(inbox().page(DISPATCHER, "available", number).total()).isZero();
    assertThat(inbox().page(DISPATCHER, "available", number).items()).isEmpty();
  }

  @Test
  default void aClockThatMovesTakesTheDueDateAlong() {
    String number = inbox().collapsedRoad();
    TaskRow task = inbox().mine(OFFICER, number);
    Instant earliest = inbox().clocksOf(number).get(0).dueAt();
    assertThat(task.dueAt()).isCloseTo(earliest, within(1, ChronoUnit.MILLIS));

    inbox().moveClocks(number, Duration.ofDays(3));

    assertThat(inbox().mine(OFFICER, number).dueAt())
        .isCloseTo(earliest.plus(Duration.ofDays(3)), within(1, ChronoUnit.MILLIS));
  }
}
