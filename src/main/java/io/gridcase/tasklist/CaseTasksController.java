package io.gridcase.tasklist;

import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import io.gridcase.casefile.CaseKinds;
import io.gridcase.tasklist.TaskViews.TaskRow;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a case waits for. */
@RestController
@RequestMapping("/api/matters/{number}/tasks")
class CaseTasksController {

  private final Steps steps;
  private final CaseKinds cases;
  private final CurrentActor actors;

  CaseTasksController(Steps steps, CaseKinds cases, CurrentActor actors) {
    this.steps = steps;
    this.cases = cases;
    this.actors = actors;
  }

  /** The open tasks of a case the caller may see, the oldest first. */
  @GetMapping
  List<TaskRow> open(@PathVariable String number) {
    Actor actor = actors.get();
    cases.visible(number, actor);
    return steps.openOf(number).stream().map(TaskRow::of).toList();
  }
}
