package io.gridcase.patrol;

import io.gridcase.access.Idempotency;
import io.gridcase.patrol.Shown.HouseholdDetails;
import io.gridcase.patrol.Shown.HouseholdPage;
import io.gridcase.patrol.Shown.KeeperChoice;
import io.gridcase.patrol.Shown.ListedHousehold;
import io.gridcase.patrol.Shown.VisitView;
import io.gridcase.patrol.Shown.Visited;
import io.gridcase.patrol.Told.HouseholdEnding;
import io.gridcase.patrol.Told.HouseholdReveal;
import io.gridcase.patrol.Told.NewHousehold;
import io.gridcase.patrol.Told.NewKeeper;
import io.gridcase.patrol.Told.NewVisit;
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

/** Listed households and the visits to them; personal data masked until a reason is given. */
@RestController
@RequestMapping("/api/patrol/households")
class HouseholdController {

  private static final String KEY = "Idempotency-Key";

  private final HouseholdList list;
  private final HouseholdRegister register;
  private final HouseholdKeepers keepers;
  private final Visiting visiting;
  private final Idempotency idempotency;
  private final RefusedFindings refused;

  HouseholdController(
      HouseholdList list,
      HouseholdRegister register,
      HouseholdKeepers keepers,
      Visiting visiting,
      Idempotency idempotency,
      RefusedFindings refused) {
    this.list = list;
    this.register = register;
    this.keepers = keepers;
    this.visiting = visiting;
    this.idempotency = idempotency;
    this.refused = refused;
  }

  /** The households the caller may know of, the one due first before the others. */
  @GetMapping
  HouseholdPage list(
      @RequestParam(required = false) Long gridId,
      @RequestParam(defaultValue = "false") boolean due,
      @RequestParam(defaultValue = "false") boolean unassigned,
      @RequestParam(required = false) String after,
      @RequestParam(defaultValue = "20") int size) {
    return list.page(gridId, due, unassigned, after, size);
  }

  /** Lists a household. */
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ListedHousehold add(
      @RequestHeader(name = KEY, required = false) String key,
      @Valid @RequestBody NewHousehold told) {
    return idempotency.once(
        key,
        List.of("household", told),
        ListedHousehold.class,
        () -> new ListedHousehold(register.list(told)));
  }

  /** The officers of the grid who may call on a household. */
  @GetMapping("/{id}/keepers")
  List<KeeperChoice> keepers(@PathVariable long id) {
    return keepers.choices(id);
  }

  /** Somebody in particular calls on a household from now on, or nobody. */
  @PutMapping("/{id}/keeper")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void keep(@PathVariable long id, @Valid @RequestBody NewKeeper told) {
    keepers.keep(id, told);
  }

  /** A household is visited no longer. */
  @PutMapping("/{id}/end")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void end(@PathVariable long id, @Valid @RequestBody HouseholdEnding told) {
    register.end(id, told);
  }

  /** A household in clear; the reason is recorded with the reader's name. */
  @PostMapping("/{id}/reveal")
  HouseholdDetails reveal(@PathVariable long id, @Valid @RequestBody HouseholdReveal asked) {
    return register.reveal(id, asked.reason());
  }

  /** The visits to a household, the latest first. */
  @GetMapping("/{id}/visits")
  List<VisitView> visits(@PathVariable long id) {
    return list.visits(id);
  }

  /** Takes a visit in; the same key sent twice is one. */
  @PostMapping("/{id}/visits")
  @ResponseStatus(HttpStatus.CREATED)
  Visited visit(
      @RequestHeader(name = KEY, required = false) String key,
      @PathVariable long id,
      @Valid @RequestBody NewVisit told) {
    return refused.told(
        () ->
            idempotency.once(
                key,
                List.of("household-visit", id, told),
                Visited.class,
                () -> visiting.visit(id, told)));
  }
}
