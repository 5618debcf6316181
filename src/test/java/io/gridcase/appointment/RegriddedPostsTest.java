package io.gridcase.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.gridchange.GridChangeKind;
import io.gridcase.gridchange.GridsChanged;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostKind;
import io.gridcase.scenario.Town;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is applied for about a post goes on when the grid of the post changes. */
class RegriddedPostsTest extends PostStory {

  @Autowired private RegriddedPosts regridded;
  @Autowired private TransactionTemplate transactions;

  @Test
  void an_exit_and_an_appointment_in_course_go_on_in_the_grid_that_takes_over() {
    Town town = town("lz");
    long grid = otherGrid(town);
    long heir = town.gridId();
    Post before =
        posts.heldIn(grid, DAY).stream()
            .filter(it -> it.kind() != PostKind.FULL_TIME && it.until() == null)
            .findFirst()
            .orElseThrow();
    String exit = number(leaves(town, "town.dispatcher", before.id(), "TRANSFERRED"));
    String appointment =
        number(
            appoints(
                town,
                "town.dispatcher",
                appointment(town, "town.dispatcher", "PART_TIME", grid, newcomer("网格变更者"))));
    long after = transactions.execute(status -> goesOn(before.id(), grid, heir));
    try {
      town.as("town.head").does(exit, "task_approveExit", Map.of("outcome", "APPROVE"));
      town.as("town.dispatcher")
          .does(exit, "task_handOver", Map.of("outcome", "HAND_OVER", "lastDay", TODAY));
      assertThat(posts.findById(after).orElseThrow().until()).isEqualTo(DAY);
      assertThat(
              candidates(town, "town.head", appointment).at("/candidates/0/chosenGridId").asLong())
          .isEqualTo(heir);
      approves(town, "town.head", appointment);
      assertThat(state(town, "town.head", appointment)).isEqualTo("IN_PREPARATION");
    } finally {
      jdbc.sql("update grid_post set valid_until = null where id = ?").param(before.id()).update();
    }
  }

  /** As a change of grids leaves it: the post ended yesterday and goes on elsewhere today. */
  private long goesOn(long id, long grid, long heir) {
    Post before = posts.findById(id).orElseThrow();
    Post after = posts.save(before.continueIn(heir, DAY));
    before.endOn(DAY.minusDays(1));
    posts.save(before);
    regridded.move(
        new GridsChanged(
            "WG-1",
            "luzhou",
            GridChangeKind.values()[0],
            DAY,
            List.of(grid),
            List.of(),
            List.of(heir),
            Map.of(grid, heir)));
    return after.id();
  }
}
