package io.gridcase.matter;

import io.gridcase.access.Actor;
import io.gridcase.audit.LegalBasis;
import io.gridcase.casefile.Submissions;
import io.gridcase.kernel.Refusal;
import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile.GeneralRule;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a grid's instructor says to a case (指导意见, ZJ-21, QZ-13). It moves nothing and binds nobody;
 * it stands in the course, and whoever works on the case is told.
 */
@Service
@Transactional
class InstructorAdvice {

  /** Under this the words lie beside what was submitted at steps; no step is called so. */
  static final String KEY = "advice";

  /**
   * What is said.
   *
   * @param text from 2 to 500 characters without the spaces around it
   */
  record Advice(@NotNull AdviceKind kind, @NotBlank @Size(min = 2, max = 500) String text) {
    Advice {
      text = text == null ? null : text.strip();
    }
  }

  /** That it was kept. */
  record Given(String matterNumber, AdviceKind kind, Instant at) {}

  private final Cases cases;
  private final AdviceRights rights;
  private final Submissions submissions;
  private final LegalBasis basis;
  private final Cities cities;
  private final Clock clock;

  InstructorAdvice(
      Cases cases,
      AdviceRights rights,
      Submissions submissions,
      LegalBasis basis,
      Cities cities,
      Clock clock) {
    this.cases = cases;
    this.rights = rights;
    this.submissions = submissions;
    this.basis = basis;
    this.cities = cities;
    this.clock = clock;
  }

  /** Whether the actor may advise on the case now. */
  @Transactional(readOnly = true)
  boolean offered(String number, Actor actor) {
    return rights.objection(cases.get(number), actor).isEmpty();
  }

  /**
   * Keeps the words in the file of the case and tells it in its course.
   *
   * @throws Refusal {@code only-the-instructor-advises} or {@code advice-other-department} (403),
   *     {@code no-advice-any-more} (409)
   */
  Given give(String number, Advice advice, Actor actor) {
    Matter matter = cases.turn(number);
    rights
        .objection(matter, actor)
        .ifPresent(
            objection -> {
              throw objection;
            });
    AdviceKind kind = advice.kind();
    submissions.keep(
        number,
        KEY,
        null,
        null,
        new Submissions.Content(
            Map.of("kind", kind, "text", advice.text()),
            List.of(new Submissions.Answer(kind.label(), kind.labelEn(), advice.text())),
            List.of()),
        actor);
    try (LegalBasis.Span span =
        basis.on(cities.profile(matter.city()).articlesOf(GeneralRule.INSTRUCTOR_ADVICE))) {
      matter.tell(new MatterEvents.InstructorAdvised(number, matter.city(), kind));
      cases.save(matter);
    }
    return new Given(number, kind, clock.instant());
  }
}
