package io.gridcase.matter;

import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import io.gridcase.access.Idempotency;
import io.gridcase.audit.PersonalDataReads;
import io.gridcase.audit.RefusedAttempts;
import io.gridcase.kernel.Refusal;
import io.gridcase.matter.CaseViews.MatterDetail;
import io.gridcase.matter.CaseViews.MatterPage;
import io.gridcase.matter.CaseViews.MatterRow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reporting, finding and reading cases. */
@RestController
@RequestMapping("/api/matters")
class MatterController {

  /** What a reporter gets: the number, and earlier cases the report may repeat. */
  record Reported(String number, List<MatterRow> similar) {}

  /** The departments that were urged. */
  record Reminded(List<String> departments) {}

  /** Why somebody needs personal data. */
  record RevealRequest(@NotBlank @Size(min = 4, max = 200) String reason) {}

  private final Intake intake;
  private final Similar similar;
  private final CaseFile file;
  private final Reminders reminders;
  private final Seals seals;
  private final CaseVisibility visibility;
  private final CurrentActor actors;
  private final Idempotency idempotency;
  private final RefusedAttempts refused;
  private final PersonalDataReads reads;

  MatterController(
      Intake intake,
      Similar similar,
      CaseFile file,
      Reminders reminders,
      Seals seals,
      CaseVisibility visibility,
      CurrentActor actors,
      Idempotency idempotency,
      RefusedAttempts refused,
      PersonalDataReads reads) {
    this.intake = intake;
    this.similar = similar;
    this.file = file;
    this.reminders = reminders;
    this.seals = seals;
    this.visibility = visibility;
    this.actors = actors;
    this.idempotency = idempotency;
    this.refused = refused;
    this.reads = reads;
  }

  /** Reports a matter; the same key sent twice is one case. */
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Reported report(
      @RequestHeader(name = "Idempotency-Key", required = false) String key,
      @Valid @RequestBody ReportRequest request) {
    Actor actor = actors.get();
    try {
      return idempotency.once(
          key,
          request,
          Reported.class,
          () -> {
            Matter matter = intake.report(request, actor);
            return new Reported(matter.number(), rows(similar.to(matter), actor));
          });
    } catch (Refusal refusal) {
      if (refusal.status() == Refusal.Status.FORBIDDEN || !refusal.articles().isEmpty()) {
        refused.record(refusal.code(), refusal.articles(), refusal.params(), null);
      }
      throw refusal;
    }
  }

  /** Earlier cases a report would repeat, shown before it is sent. */
  @GetMapping("/similar")
  List<MatterRow> similar(
      @RequestParam String typeCode,
      @RequestParam long gridId,
      @RequestParam(required = false) Double lng,
      @RequestParam(required = false) Double lat) {
    return rows(similar.to(gridId, typeCode, lng, lat, null), actors.get());
  }

  /** Cases the caller may see, newest first. */
  @GetMapping
  MatterPage search(
      @RequestParam(required = false) String q,
      @RequestParam(required = false) MatterState state,
      @RequestParam(required = false) String type,
      @RequestParam(required = false) Long grid,
      @RequestParam(required = false) Boolean urgent,
      @RequestParam(required = false) MatterSource source,
      @RequestParam(required = false) LocalDate from,
      @RequestParam(required = false) LocalDate to,
      @RequestParam(defaultValue = "false") boolean mine,
      @RequestParam(required = false) String after,
      @RequestParam(defaultValue = "20") int size) {
    return file.search(
        new CaseSearch(q, state, type, grid, urgent, source, from, to, mine, after, size),
        actors.get());
  }

  /** One case. */
  @GetMapping("/{number}")
  MatterDetail detail(@PathVariable String number) {
    return file.detail(number, actors.get());
  }

  /** Whether the file of a case is still as it was sealed. */
  @GetMapping("/{number}/seal")
  Seals.SealCheck seal(@PathVariable String number) {
    return seals.check(number, actors.get());
  }

  /** Earlier cases this one may repeat. */
  @GetMapping("/{number}/similar")
  List<MatterRow> similarTo(@PathVariable String number) {
    Actor actor = actors.get();
    return rows(similar.to(visibility.get(number, actor)), actor);
  }

  /** The party in clear; the reason is recorded with the reader's name. */
  @PostMapping("/{number}/party/reveal")
  PartyDetails reveal(@PathVariable String number, @Valid @RequestBody RevealRequest request) {
    CaseFile.OpenedParty party = file.party(number, actors.get());
    reads.record(number, "party", request.reason(), party.grant());
    return party.details();
  }

  /** Urges the departments that have not finished; for the agency that holds the case. */
  @PostMapping("/{number}/reminders")
  Reminded remind(
      @RequestHeader(name = "Idempotency-Key", required = false) String key,
      @PathVariable String number) {
    Actor actor = actors.get();
    visibility.get(number, actor);
    return idempotency.once(
        key,
        new Reminded(List.of(number)),
        Reminded.class,
        () -> new Reminded(reminders.remind(number, actor)));
  }

  private List<MatterRow> rows(List<String> found, Actor actor) {
    return file.rows(visibility.only(found, actor));
  }
}
