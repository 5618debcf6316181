package io.gridcase.tasklist;

import static io.gridcase.tasklist.SmallTown.DISPATCHER;
import static io.gridcase.tasklist.SmallTown.OFFICER;
import static io.gridcase.tasklist.SmallTown.SECOND_DISPATCHER;
import static io.gridcase.tasklist.SmallTown.reportUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.kernel.Refusal;
import io.gridcase.tasklist.TaskViews.Completed;
import io.gridcase.tasklist.TaskViews.TaskDetail;
import io.gridcase.tasklist.TaskViews.TaskRow;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Submitting tasks and keeping what was typed before. */
interface SubmittingTasks {

  Inbox inbox();

  @RepeatedTest(3)
  default void ofTwoWhoSubmitAtOnceOneIsKept() throws Exception {
    String number = inbox().reportedUp();
    long id = inbox().available(DISPATCHER, number).id();
    Map<String, Object> answer = Map.of("outcome", "RETURN", "reason", "缺照片");

    List<Object> answers =
        Race.atOnce(
            () -> inbox().submit(DISPATCHER, id, answer).matterNumber(),
            () -> inbox().submit(SECOND_DISPATCHER, id, answer).matterNumber());

    assertThat(Race.only(String.class, answers)).containsExactly(number);
    assertThat(Race.only(Refusal.class, answers))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.code()).isEqualTo("task-done");
              assertThat((String) it.params().get("winner")).isIn("陈受理", "赵受理");
            });
    assertThat(inbox().submissions(number, "task_accept")).isEqualTo(1);
    assertThat(inbox().mine(OFFICER, number).stepKey()).isEqualTo("task_supplement");
  }

  @RepeatedTest(3)
  default void theSameSubmissionSentTwiceIsOne() throws Exception {
    String number = inbox().collapsedRoad();
    long id = inbox().mine(OFFICER, number).id();
    String key = UUID.randomUUID().toString();
    Callable<Object> once = () -> inbox().submit(OFFICER, id, reportUp(), key);

    List<Object> answers = Race.atOnce(once, once);

    assertThat(answers.get(0)).isInstanceOf(TaskViews.Completed.class).isEqualTo(answers.get(1));
    assertThat(inbox().submit(OFFICER, id, reportUp(), key)).isEqualTo(answers.get(0));
    assertThat(inbox().submissions(number, "task_firstHandling")).isEqualTo(1);
    Refusal again =
        inbox()
            .refused(
                OFFICER, () -> inbox().tasks().complete(id, "another", Inbox.answer(reportUp())));
    assertThat(again.code()).isEqualTo("task-done");
  }

  @Test
  default void aWrongAnswerLeavesTaskAndDraftAsTheyWere() {
    String number = inbox().collapsedRoad();
    long id = inbox().mine(OFFICER, number).id();
    inbox().as(OFFICER, () -> inbox().tasks().draft(id, Inbox.answer(Map.of("reason", "草稿"))));
    String key = Inbox.key();
    Map<String, Object> wrong = Map.of("outcome", "GIVE_UP", "smuggled", 1);

    Refusal refusal =
        inbox().refused(OFFICER, () -> inbox().tasks().complete(id, key, Inbox.answer(wrong)));

    assertThat(refusal.code()).isEqualTo("form-invalid");
    assertThat(refusal.fields())
        .extracting(it -> it.path() + " " + it.code())
        .contains("smuggled unknown-field", "outcome not-an-option");
    TaskDetail detail = inbox().detail(OFFICER, id);
    assertThat(detail.row().state()).isEqualTo(StepState.OPEN);
    assertThat(detail.draft().data()).containsEntry("reason", "草稿");
    assertThat(inbox().submissions(number, "task_firstHandling")).isZero();
    assertThat(inbox().submit(OFFICER, id, reportUp(), key).matterNumber()).isEqualTo(number);
  }

  @Test
  default void aDraftIsItsAuthorsAloneAndSealed() {
    String number = inbox().reportedUp();
    long id = inbox().available(DISPATCHER, number).id();
    String canary = "金丝雀" + number;

    inbox().as(DISPATCHER, () -> inbox().tasks().draft(id, Inbox.answer(Map.of("note", "第一稿"))));
    inbox()
        .as(
            DISPATCHER,
            () -> inbox().tasks().draft(id, Inbox.answer(Map.of("note", canary, "outcome", "?"))));

    assertThat(inbox().detail(DISPATCHER, id).draft().data()).containsEntry("note", canary);
    assertThat(inbox().detail(SECOND_DISPATCHER, id).draft()).isNull();
    assertThat(inbox().jdbc().sql("select content from step_draft").query(String.class).list())
        .isNotEmpty()
        .noneMatch(it -> it.contains("金丝雀") || it.contains("note"));
    Map<String, Object> tooLong = Map.of("note", "长".repeat(90_000));
    assertThat(
            inbox()
                .refused(DISPATCHER, () -> inbox().tasks().draft(id, Inbox.answer(tooLong)))
                .code())
        .isEqualTo("draft-too-large");
    inbox().claim(SECOND_DISPATCHER, id);
    assertThat(
            inbox()
                .refused(DISPATCHER, () -> inbox().tasks().draft(id, Inbox.answer(Map.of())))
                .code())
        .isEqualTo("task-taken");
  }

  @Test
  default void filesOfOthersAreRefusedAtTheirField() {
    String number = inbox().collapsedRoad();
    long id = inbox().mine(OFFICER, number).id();
    Map<String, Object> withFile =
        Map.of("outcome", "RESOLVED", "result", "已清理", "photos", List.of(987_654_321));

    Refusal refusal =
        inbox()
            .refused(
                OFFICER, () -> inbox().tasks().complete(id, Inbox.key(), Inbox.answer(withFile)));

    assertThat(refusal.code()).isEqualTo("form-invalid");
    assertThat(refusal.fields())
        .extracting(it -> it.path() + " " + it.code())
        .containsExactly("photos attachment-unknown");
    assertThat(inbox().detail(OFFICER, id).row().state()).isEqualTo(StepState.OPEN);
  }

  @Test
  default void theNextTaskOfTheCaseIsToldWhenThereIsOne() {
    String number = inbox().reportedUp();
    TaskRow accept = inbox().available(DISPATCHER, number);

    Completed done = inbox().submit(DISPATCHER, accept.id(), Map.of("outcome", "DISPATCH"));

    assertThat(done.nextTaskId()).isEqualTo(inbox().available(DISPATCHER, number).id());
    assertThat(done.goesOn()).as("it asks for a dispatcher again").isTrue();
    long officers = inbox().mine(OFFICER, inbox().collapsedRoad()).id();
    assertThat(inbox().submit(OFFICER, officers, reportUp()).nextTaskId()).isNull();
  }

  @Test
  default void draftsGoWithTheirTasks() {
    String number = inbox().collapsedRoad();
    long done = inbox().mine(OFFICER, number).id();
    long open = inbox().mine(OFFICER, inbox().collapsedRoad()).id();
    for (long id : List.of(done, open)) {
      inbox().as(OFFICER, () -> inbox().tasks().draft(id, Inbox.answer(Map.of("reason", "稿"))));
    }
    inbox().submit(OFFICER, done, reportUp());
    assertThat(inbox().detail(OFFICER, done).draft()).isNull();

    inbox().clearDrafts();

    assertThat(inbox().draftsOf(done)).isZero();
    assertThat(inbox().draftsOf(open)).isEqualTo(1);
  }

  @Test
  default void whatAFormLearnsOfThePartyIsAddedAndSealed() {
    String number = inbox().collapsedRoad();

    inbox().addToParty(number, Map.of("name", "金丝雀", "phone", "13800000000"));
    inbox().addToParty(number, Map.of("address", "桥头一号"));

    assertThat(inbox().partyColumns(number))
        .hasSize(3)
        .noneMatch(it -> it.contains("金丝雀") || it.contains("138") || it.contains("桥头"));
    assertThatThrownBy(() -> inbox().addToParty(number, Map.of("shoe", "42")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
