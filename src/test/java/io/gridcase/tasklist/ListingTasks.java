package io.gridcase.tasklist;

import static io.gridcase.tasklist.SmallTown.DISPATCHER;
import static io.gridcase.tasklist.SmallTown.OFFICER;
import static io.gridcase.tasklist.SmallTown.reportUp;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.tasklist.TaskViews.TaskPage;
import io.gridcase.tasklist.TaskViews.TaskRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The lists of the inbox: paged, ordered, filtered, counted. */
interface ListingTasks {

  Inbox inbox();

  @Test
  default void listsContinueWhereTheyEndedThoughOthersComeAndGo() {
    for (int i = 0; i < 7; i++) {
      inbox().collapsedRoad();
    }
    List<Long> whole =
        Inbox.ids(
            inbox()
                .as(OFFICER, () -> inbox().tasks().page("mine", "", null, null, null, null, 100)));
    List<Long> paged = new ArrayList<>();
    String after = null;
    do {
      String from = after;
      TaskPage page =
          inbox().as(OFFICER, () -> inbox().tasks().page("mine", "", null, null, null, from, 3));
      assertThat(page.total()).isGreaterThanOrEqualTo(whole.size());
      paged.addAll(Inbox.ids(page));
      after = page.next();
      if (paged.size() == 3) {
        inbox().submit(OFFICER, whole.get(0), reportUp());
        inbox().collapsedRoad();
      }
    } while (after != null);

    assertThat(paged).containsSubsequence(whole).doesNotHaveDuplicates();
  }

  @Test
  default void listsCanBeOrderedByOpeningAndFiltered() {
    String first = inbox().collapsedRoad();
    String second = inbox().collapsedRoad();

    List<String> newest =
        inbox()
            .as(OFFICER, () -> inbox().tasks().page("mine", "", null, null, "opened", null, 2))
            .items()
            .stream()
            .map(TaskRow::matterNumber)
            .toList();
    assertThat(newest).containsExactly(second, first);
    assertThat(inbox().page(OFFICER, "mine", first.toLowerCase(Locale.ROOT)).items()).hasSize(1);
    assertThat(inbox().page(OFFICER, "mine", "试点网").total()).isPositive();
    assertThat(inbox().page(OFFICER, "mine", "100%_").total()).isZero();
    assertThat(
            inbox()
                .as(
                    OFFICER,
                    () ->
                        inbox().tasks().page("mine", first, "FIRST_HANDLING", false, "due", "", 5))
                .total())
        .isEqualTo(1);
    assertThat(
            inbox()
                .as(OFFICER, () -> inbox().tasks().page("mine", first, null, true, null, null, 5))
                .total())
        .isZero();
    assertThat(
            inbox()
                .as(
                    OFFICER,
                    () -> inbox().tasks().page("mine", first, "FEEDBACK", null, null, null, 5))
                .total())
        .isZero();
    for (String cursor : List.of("???", "RFVF", "bm9uc2Vuc2UgMSAy")) {
      assertThat(
              inbox()
                  .refused(
                      OFFICER, () -> inbox().tasks().page("mine", "", null, null, null, cursor, 5))
                  .code())
          .isEqualTo("cursor-unreadable");
    }
    assertThat(
            inbox()
                .refused(OFFICER, () -> inbox().tasks().page("all", "", null, null, null, null, 5))
                .code())
        .isEqualTo("task-view-unknown");
  }

  @Test
  default void countsAgreeWithTheLists() {
    inbox().reportedUp();
    TaskViews.TaskCounts counts = inbox().as(DISPATCHER, () -> inbox().tasks().counts());

    assertThat(counts.available()).isEqualTo(inbox().page(DISPATCHER, "available", "").total());
    assertThat(counts.mine()).isEqualTo(inbox().page(DISPATCHER, "mine", "").total());
    assertThat(counts.done()).isEqualTo(inbox().page(DISPATCHER, "done", "").total());
    assertThat(counts.overdue()).isZero();
    TaskRow task = inbox().available(DISPATCHER, inbox().reportedUp());
    inbox().claim(DISPATCHER, task.id());
    inbox()
        .jdbc()
        .sql("update step set due_at = opened_at, due_rank = opened_at where id = ?")
        .param(task.id())
        .update();
    assertThat(inbox().as(DISPATCHER, () -> inbox().tasks().counts()).overdue()).isEqualTo(1);
    assertThat(inbox().page(DISPATCHER, "mine", "").items().get(0).id()).isEqualTo(task.id());
    inbox().submit(DISPATCHER, task.id(), Map.of("outcome", "HANDLE"));
  }
}
