package io.gridcase.tasklist;

import static io.gridcase.tasklist.SmallTown.DEPARTMENT_HEAD;
import static io.gridcase.tasklist.SmallTown.DISPATCHER;
import static io.gridcase.tasklist.SmallTown.HEAD;
import static io.gridcase.tasklist.SmallTown.OFFICER;
import static io.gridcase.tasklist.SmallTown.OTHER_TOWN;
import static io.gridcase.tasklist.SmallTown.SECOND_DISPATCHER;
import static io.gridcase.tasklist.SmallTown.SECOND_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.Article;
import io.gridcase.kernel.Refusal;
import io.gridcase.tasklist.TaskViews.TaskRow;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;

/** Taking tasks, giving them back and handing them over. */
interface TakingTasks {

  Inbox inbox();

  @Test
  default void takingTwiceIsFineAndTakingAColleaguesIsNot() {
    TaskRow task = inbox().available(DISPATCHER, inbox().reportedUp());

    assertThat(inbox().claim(DISPATCHER, task.id()).assignee().name()).isEqualTo("陈受理");
    assertThat(inbox().claim(DISPATCHER, task.id()).assignee().name()).isEqualTo("陈受理");
    Refusal refusal = inbox().refused(SECOND_DISPATCHER, () -> inbox().tasks().claim(task.id()));
    assertThat(refusal.code()).isEqualTo("task-taken");
    assertThat(refusal.status()).isEqualTo(Refusal.Status.CONFLICT);
    assertThat(refusal.params()).containsEntry("winner", "陈受理");
  }

  @RepeatedTest(5)
  default void ofTwoWhoTakeAtOnceOneWinsAndTheOtherLearnsWho() throws Exception {
    TaskRow task = inbox().available(DISPATCHER, inbox().reportedUp());

    List<Object> answers =
        Race.atOnce(
            () -> inbox().claim(DISPATCHER, task.id()).assignee().name(),
            () -> inbox().claim(SECOND_DISPATCHER, task.id()).assignee().name());

    List<Refusal> lost = Race.only(Refusal.class, answers);
    List<String> won = Race.only(String.class, answers);
    assertThat(won).hasSize(1);
    assertThat(lost)
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.code()).isEqualTo("task-taken");
              assertThat(it.params()).containsEntry("winner", won.get(0));
            });
  }

  @Test
  default void whoHoldsATaskMayGiveItBackAndTheHeadMayTakeItBack() {
    String number = inbox().reportedUp();
    long id = inbox().available(DISPATCHER, number).id();
    inbox().claim(DISPATCHER, id);

    assertThat(inbox().refused(SECOND_DISPATCHER, () -> inbox().tasks().release(id)).code())
        .isEqualTo("task-not-held");
    assertThat(inbox().as(DISPATCHER, () -> inbox().tasks().release(id)).assignee()).isNull();
    inbox().claim(SECOND_DISPATCHER, id);
    assertThat(inbox().detail(HEAD, id).mayRelease()).isTrue();
    assertThat(inbox().as(HEAD, () -> inbox().tasks().release(id)).assignee()).isNull();
    assertThat(inbox().submit(DISPATCHER, id, Map.of("outcome", "HANDLE")).matterNumber())
        .isEqualTo(number);
  }

  @Test
  default void aHeadHandsTasksToOwnPeople() {
    String number = inbox().reportedUp();
    long id = inbox().available(DISPATCHER, number).id();

    assertThat(inbox().as(HEAD, () -> inbox().tasks().candidates(id)))
        .extracting(TaskViews.Candidate::username)
        .contains(DISPATCHER, SECOND_DISPATCHER, HEAD)
        .doesNotContain(OTHER_TOWN, OFFICER);
    assertThat(inbox().assign(HEAD, id, DISPATCHER).assignee().name()).isEqualTo("陈受理");
    assertThat(inbox().assign(HEAD, id, SECOND_DISPATCHER).assignee().name()).isEqualTo("赵受理");
    assertThat(inbox().assignmentsOf(number)).containsExactly("陈受理", "赵受理");
    assertThat(inbox().mine(SECOND_DISPATCHER, number).id()).isEqualTo(id);
    assertThat(inbox().refused(HEAD, () -> inbox().assign(id, OTHER_TOWN)).code())
        .isEqualTo("assignee-not-candidate");
    assertThat(inbox().refused(HEAD, () -> inbox().assign(id, "nobody")).code())
        .isEqualTo("assignee-unknown");
    assertThat(inbox().refused(DISPATCHER, () -> inbox().assign(id, DISPATCHER)).code())
        .isEqualTo("task-not-supervised");
    assertThat(inbox().refused(SECOND_DISPATCHER, () -> inbox().tasks().candidates(id)).code())
        .isEqualTo("task-not-supervised");
  }

  @Test
  @Article("ZJ-15")
  default void aDepartmentCannotGiveWorkToAnOfficerAndTheAttemptIsRecorded() {
    String number = inbox().verifying();
    TaskRow task = inbox().available(OFFICER, number);
    int before = inbox().attempts();

    Refusal refusal = inbox().refused(DEPARTMENT_HEAD, () -> inbox().assign(task.id(), OFFICER));

    assertThat(refusal.code()).isEqualTo("department-may-not-assign");
    assertThat(refusal.articles()).containsExactly("ZJ-15");
    assertThat(inbox().attempts()).isEqualTo(before + 1);
    assertThat(inbox().assign(HEAD, task.id(), SECOND_OFFICER).assignee().name()).isEqualTo("孙网格");
  }

  @Test
  default void whatTheEngineNoticesLateIsToldAlike() {
    TaskRow task = inbox().available(DISPATCHER, inbox().reportedUp());
    inbox().claim(SECOND_DISPATCHER, task.id());

    for (RuntimeException late :
        List.of(
            new OptimisticLockingException("late"),
            new TaskAlreadyClaimedException("engine", "late"),
            new CannotAcquireLockException("late"))) {
      Refusal refusal =
          inbox()
              .refused(
                  DISPATCHER,
                  () ->
                      inbox()
                          .contest()
                          .over(
                              task.id(),
                              () -> {
                                throw late;
                              }));
      assertThat(refusal.code()).isEqualTo("task-taken");
      assertThat(refusal.params()).containsEntry("winner", "赵受理");
    }
  }

  @Test
  default void aTaskTheCaseMovedPastIsNoLongerThere() {
    String number = inbox().reportedUp();
    TaskRow task = inbox().available(DISPATCHER, number);
    inbox().claim(DISPATCHER, task.id());

    inbox().endTheProcedureOf(number);

    assertThat(inbox().page(DISPATCHER, "mine", number).items()).isEmpty();
    assertThat(inbox().refused(DISPATCHER, () -> inbox().tasks().claim(task.id())).code())
        .isEqualTo("task-cancelled");
    assertThat(inbox().detail(DISPATCHER, task.id()).row().state()).isEqualTo(StepState.CANCELLED);
  }
}
