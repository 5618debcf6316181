package io.gridcase.matterlist;

import io.gridcase.access.Idempotency;
import io.gridcase.matterlist.LawfulTasks.LawfulTaskList;
import io.gridcase.matterlist.LawfulTasks.NewLawfulTask;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What officers do off the list because a law says so. */
@RestController
@RequestMapping("/api/lawful-tasks")
class LawfulTaskController {

  private final LawfulTasks tasks;
  private final Idempotency idempotency;

  LawfulTaskController(LawfulTasks tasks, Idempotency idempotency) {
    this.tasks = tasks;
    this.idempotency = idempotency;
  }

  /** What was decided. */
  record MadeLawfulTask(long id) {}

  /**
   * The tasks of a county of the caller's city, the newest first.
   *
   * @param county twelve digits
   */
  @GetMapping
  LawfulTaskList list(@RequestParam String county) {
    return tasks.list(county);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  MadeLawfulTask decide(
      @RequestHeader(name = "Idempotency-Key", required = false) String key,
      @Valid @RequestBody NewLawfulTask asked) {
    return idempotency.once(
        key,
        List.of("lawful-task", asked),
        MadeLawfulTask.class,
        () -> new MadeLawfulTask(tasks.decide(asked)));
  }

  @PutMapping("/{id}/end")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end(@PathVariable long id) {
    tasks.end(id);
  }
}
