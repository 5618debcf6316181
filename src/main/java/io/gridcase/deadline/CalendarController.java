package io.gridcase.deadline;

import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import io.gridcase.access.Role;
import io.gridcase.kernel.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The work calendar of the administrator's own city. */
@RestController
@RequestMapping("/api/calendar")
class CalendarController {

  private final CalendarDecisions decisions;
  private final CurrentActor actors;

  CalendarController(CalendarDecisions decisions, CurrentActor actors) {
    this.decisions = decisions;
    this.actors = actors;
  }

  /** What a day shall be. */
  record DayDecision(@NotNull DayKind kind, @Size(max = 200) String note) {}

  /** What a confirmed year changed: running clocks due at another moment. */
  record Confirmation(int year, int clocksMoved) {}

  @GetMapping
  YearView year(@RequestParam @Min(LegalDays.FIRST_YEAR) @Max(2100) int year) {
    return decisions.year(administrator().city(), year);
  }

  @PutMapping("/{date}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void decide(@PathVariable LocalDate date, @RequestBody @Valid DayDecision day) {
    decisions.decide(administrator().city(), date, day.kind(), day.note());
  }

  @DeleteMapping("/{date}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void withdraw(@PathVariable LocalDate date) {
    decisions.withdraw(administrator().city(), date);
  }

  @PutMapping("/years/{year}")
  Confirmation confirm(@PathVariable @Min(LegalDays.FIRST_YEAR) @Max(2100) int year) {
    Actor actor = administrator();
    return new Confirmation(year, decisions.confirm(actor.city(), year, actor.username()));
  }

  private Actor administrator() {
    Actor actor = actors.get();
    if (!actor.has(Role.SYSTEM_ADMIN)) {
      throw Refusal.forbidden("role-missing").with("roles", List.of(Role.SYSTEM_ADMIN));
    }
    return actor;
  }
}
