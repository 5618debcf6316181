package io.gridcase.matter;

import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import io.gridcase.access.Idempotency;
import io.gridcase.audit.RefusedAttempts;
import io.gridcase.kernel.Refusal;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Advice of a grid's instructor on a case. */
@RestController
@RequestMapping("/api/matters/{number}/advice")
class AdviceController {

  /** Whether the caller may advise on the case now. */
  record AdviceOffer(boolean offered) {}

  private record Request(String number, InstructorAdvice.Advice advice) {}

  private final InstructorAdvice advising;
  private final CaseVisibility visibility;
  private final CurrentActor actors;
  private final Idempotency idempotency;
  private final RefusedAttempts refused;

  AdviceController(
      InstructorAdvice advising,
      CaseVisibility visibility,
      CurrentActor actors,
      Idempotency idempotency,
      RefusedAttempts refused) {
    this.advising = advising;
    this.visibility = visibility;
    this.actors = actors;
    this.idempotency = idempotency;
    this.refused = refused;
  }

  /** Whether the caller may advise on the case now. */
  @GetMapping
  AdviceOffer offer(@PathVariable String number) {
    Actor actor = actors.get();
    visibility.get(number, actor);
    return new AdviceOffer(advising.offered(number, actor));
  }

  /** Advises or urges; the same key sent twice has one effect. */
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  InstructorAdvice.Given advise(
      @RequestHeader(name = "Idempotency-Key", required = false) String key,
      @PathVariable String number,
      @Valid @RequestBody InstructorAdvice.Advice advice) {
    Actor actor = actors.get();
    visibility.get(number, actor);
    try {
      return idempotency.once(
          key,
          new Request(number, advice),
          InstructorAdvice.Given.class,
          () -> advising.give(number, advice, actor));
    } catch (Refusal refusal) {
      if (refusal.status() == Refusal.Status.FORBIDDEN) {
        refused.record(refusal.code(), refusal.articles(), refusal.params(), number);
      }
      throw refusal;
    }
  }
}
