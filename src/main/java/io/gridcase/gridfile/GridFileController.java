package io.gridcase.gridfile;

import io.gridcase.access.Idempotency;
import io.gridcase.gridfile.Change.Ending;
import io.gridcase.gridfile.Change.MadeEntry;
import io.gridcase.gridfile.Change.NewCouncil;
import io.gridcase.gridfile.Change.NewGrade;
import io.gridcase.gridfile.Change.NewMember;
import io.gridcase.gridfile.Change.NewVolunteer;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
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

/** The files of the grids of the caller's city, and the changes agencies make to them. */
@RestController
@RequestMapping("/api")
class GridFileController {

  private static final String KEY = "Idempotency-Key";

  private final FileSearch search;
  private final GridFiles files;
  private final TeamChanges teams;
  private final ResidentChanges residents;
  private final Idempotency idempotency;

  GridFileController(
      FileSearch search,
      GridFiles files,
      TeamChanges teams,
      ResidentChanges residents,
      Idempotency idempotency) {
    this.search = search;
    this.files = files;
    this.teams = teams;
    this.residents = residents;
    this.idempotency = idempotency;
  }

  /**
   * The grids whose files the caller may open, by code.
   *
   * @param q part of the name or code
   * @param managedBy the department that manages them
   */
  @GetMapping("/grid-files")
  FileSearch.FilePage list(
      @RequestParam(required = false) String q,
      @RequestParam(required = false) Long managedBy,
      @RequestParam(required = false) String after,
      @RequestParam(defaultValue = "50") int size,
      Locale locale) {
    return search.page(q, managedBy, after, size, locale);
  }

  /** Who serves in the grid today, and what its council resolved. */
  @GetMapping("/grids/{id}/file")
  GridFile file(@PathVariable long id, Locale locale) {
    return files.of(id, locale);
  }

  /** Somebody joins a team. */
  @PostMapping("/teams/{id}/members")
  @ResponseStatus(HttpStatus.CREATED)
  MadeEntry join(
      @RequestHeader(name = KEY, required = false) String key,
      @PathVariable long id,
      @Valid @RequestBody NewMember asked) {
    return once(key, "member", id, asked, () -> teams.join(id, asked));
  }

  /** Somebody leaves a team. */
  @PutMapping("/team-members/{id}/end")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void leave(@PathVariable long id, @Valid @RequestBody Ending asked) {
    teams.leave(id, asked);
  }

  /** Somebody registers as a volunteer in the grid of residence. */
  @PostMapping("/grids/{id}/volunteers")
  @ResponseStatus(HttpStatus.CREATED)
  MadeEntry register(
      @RequestHeader(name = KEY, required = false) String key,
      @PathVariable long id,
      @Valid @RequestBody NewVolunteer asked) {
    return once(key, "volunteer", id, asked, () -> residents.register(id, asked));
  }

  /** A volunteer's registration ends. */
  @PutMapping("/volunteers/{id}/end")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void deregister(@PathVariable long id, @Valid @RequestBody Ending asked) {
    residents.deregister(id, asked);
  }

  /** A meeting of the grid's council is taken down. */
  @PostMapping("/grids/{id}/councils")
  @ResponseStatus(HttpStatus.CREATED)
  MadeEntry record(
      @RequestHeader(name = KEY, required = false) String key,
      @PathVariable long id,
      @Valid @RequestBody NewCouncil asked) {
    return once(key, "council", id, asked, () -> residents.record(id, asked));
  }

  /** A post gets a grade of the county's scale, or none. */
  @PutMapping("/posts/{id}/grade")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void grade(@PathVariable long id, @Valid @RequestBody NewGrade asked) {
    teams.grade(id, asked);
  }

  private MadeEntry once(String key, String what, long id, Object asked, LongSupplier effect) {
    return idempotency.once(
        key, List.of(what, id, asked), MadeEntry.class, () -> new MadeEntry(effect.getAsLong()));
  }
}
