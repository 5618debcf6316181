package io.gridcase.officers;

import io.gridcase.access.Idempotency;
import io.gridcase.officers.Change.MadeRecord;
import io.gridcase.officers.Change.NewDiscipline;
import io.gridcase.officers.Change.Settlement;
import io.gridcase.officers.OfficerViews.HandoverView;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How poor service is answered, and what would have to be handed over when somebody leaves. */
@RestController
@RequestMapping("/api/officers")
class DisciplineController {

  private final Disciplines disciplines;
  private final Leavings leavings;
  private final Idempotency idempotency;

  DisciplineController(Disciplines disciplines, Leavings leavings, Idempotency idempotency) {
    this.disciplines = disciplines;
    this.leavings = leavings;
    this.idempotency = idempotency;
  }

  /** Somebody's service is answered. */
  @PostMapping("/people/{code}/disciplines")
  @ResponseStatus(HttpStatus.CREATED)
  MadeRecord decide(
      @RequestHeader(name = "Idempotency-Key", required = false) String key,
      @PathVariable String code,
      @Valid @RequestBody NewDiscipline asked) {
    return idempotency.once(
        key,
        List.of("discipline", code, asked),
        MadeRecord.class,
        () -> new MadeRecord(disciplines.decide(code, asked)));
  }

  /** What was to be put right was looked at. */
  @PutMapping("/disciplines/{id}/settlement")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void settle(@PathVariable long id, @Valid @RequestBody Settlement asked) {
    disciplines.settle(id, asked);
  }

  /** What the holder of a post would have to hand over, and who could take it. */
  @GetMapping("/posts/{id}/handover")
  HandoverView handover(@PathVariable long id) {
    return leavings.handover(id);
  }
}
