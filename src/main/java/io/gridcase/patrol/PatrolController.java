package io.gridcase.patrol;

import io.gridcase.access.Idempotency;
import io.gridcase.patrol.Shown.CheckInPage;
import io.gridcase.patrol.Shown.CheckedIn;
import io.gridcase.patrol.Shown.OverduePage;
import io.gridcase.patrol.Shown.PatrolGrid;
import io.gridcase.patrol.Shown.PlanView;
import io.gridcase.patrol.Shown.UnassignedPage;
import io.gridcase.patrol.Told.NewCheckIn;
import io.gridcase.registry.PatrolPlan.Kind;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Patrols: the plan, what is due, check-ins, what is overdue. */
@RestController
@RequestMapping("/api/patrol")
class PatrolController {

  private final PatrolRights rights;
  private final PatrolViews views;
  private final PatrolLists lists;
  private final OverdueList overdue;
  private final UnassignedList unassigned;
  private final Patrolling patrolling;
  private final Idempotency idempotency;
  private final RefusedFindings refused;

  PatrolController(
      PatrolRights rights,
      PatrolViews views,
      PatrolLists lists,
      OverdueList overdue,
      UnassignedList unassigned,
      Patrolling patrolling,
      Idempotency idempotency,
      RefusedFindings refused) {
    this.rights = rights;
    this.views = views;
    this.lists = lists;
    this.overdue = overdue;
    this.unassigned = unassigned;
    this.patrolling = patrolling;
    this.idempotency = idempotency;
    this.refused = refused;
  }

  /** What the caller's city asks for; no duties where its regulation asks for nothing. */
  @GetMapping("/plan")
  PlanView plan(Locale locale) {
    return views.plan(rights.actor().city(), locale);
  }

  /** The caller's grids with what is due there. */
  @GetMapping("/today")
  List<PatrolGrid> today(Locale locale) {
    return lists.today(locale);
  }

  /** Checks in; the same key sent twice is one. */
  @PostMapping("/check-ins")
  @ResponseStatus(HttpStatus.CREATED)
  CheckedIn checkIn(
      @RequestHeader(name = "Idempotency-Key", required = false) String key,
      @Valid @RequestBody NewCheckIn told) {
    return refused.told(
        () ->
            idempotency.once(
                key, List.of("check-in", told), CheckedIn.class, () -> patrolling.checkIn(told)));
  }

  /** The check-ins of a grid, the latest first. */
  @GetMapping("/check-ins")
  CheckInPage checkIns(
      @RequestParam long gridId,
      @RequestParam(required = false) Kind kind,
      @RequestParam(required = false) LocalDate from,
      @RequestParam(required = false) LocalDate to,
      @RequestParam(required = false) String after,
      @RequestParam(defaultValue = "20") int size) {
    return lists.checkIns(gridId, kind, from, to, after, size);
  }

  /** The grids of the area with work nobody in particular does, by code. */
  @GetMapping("/unassigned")
  UnassignedPage unassigned(
      @RequestParam(required = false) String q,
      @RequestParam(required = false) String after,
      @RequestParam(defaultValue = "20") int size,
      Locale locale) {
    return unassigned.page(q, after, size, locale);
  }

  /** What is overdue in the area of the caller's agencies. */
  @GetMapping("/overdue")
  OverduePage overdue(
      @RequestParam(required = false) Kind kind,
      @RequestParam(required = false) String q,
      @RequestParam(defaultValue = "SINCE") OverdueList.Order sort,
      @RequestParam(required = false) String after,
      @RequestParam(defaultValue = "20") int size,
      Locale locale) {
    return overdue.page(new OverdueList.Search(kind, q, sort, after, size), locale);
  }
}
