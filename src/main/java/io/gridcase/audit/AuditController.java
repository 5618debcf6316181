package io.gridcase.audit;

import io.gridcase.access.AccountAdministered.Act;
import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import io.gridcase.access.Role;
import io.gridcase.kernel.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What auditors read; nothing here changes anything. */
@RestController
@RequestMapping("/api/audit")
class AuditController {

  private static final int MOST = 100;

  private final StoredRefusals refusals;
  private final AdministrationEntries administration;
  private final CurrentActor actors;

  AuditController(
      StoredRefusals refusals, AdministrationEntries administration, CurrentActor actors) {
    this.refusals = refusals;
    this.administration = administration;
    this.actors = actors;
  }

  /** An attempt that was refused. */
  record RefusalRow(
      long id,
      Instant at,
      String person,
      String organisation,
      String code,
      Map<String, Object> params,
      List<String> articles,
      String matterNumber) {}

  /** Refused attempts, the newest first. */
  record RefusalPage(List<RefusalRow> items, String next, long total) {}

  /**
   * Something done to an account.
   *
   * @param account its user name
   * @param person who did it; absent when the start of the system did
   */
  record AdministrationRow(
      long id, Instant at, Act act, String account, String person, Map<String, Object> facts) {}

  /** What administrators did, the newest first. */
  record AdministrationPage(List<AdministrationRow> items, String next, long total) {}

  /** The refused attempts in the auditor's city, the newest first. */
  @GetMapping("/refusals")
  @Transactional(readOnly = true)
  RefusalPage refusals(
      @RequestParam(defaultValue = "20") int size, @RequestParam(required = false) Long after) {
    Actor actor = auditor();
    int rows = rows(size);
    List<RefusedAttempt> found = refusals.newest(actor.city(), before(after), Limit.of(rows + 1));
    List<RefusedAttempt> shown = found.subList(0, Math.min(rows, found.size()));
    String next = found.size() > rows ? String.valueOf(shown.get(rows - 1).id()) : null;
    return new RefusalPage(
        shown.stream().map(RefusedAttempt::row).toList(), next, refusals.countByCity(actor.city()));
  }

  /** What administrators did to accounts of the auditor's city, the newest first. */
  @GetMapping("/administration")
  @Transactional(readOnly = true)
  AdministrationPage administration(
      @RequestParam(defaultValue = "20") int size, @RequestParam(required = false) Long after) {
    Actor actor = auditor();
    int rows = rows(size);
    List<AdministrationEntry> found =
        administration.newest(actor.city(), before(after), Limit.of(rows + 1));
    List<AdministrationEntry> shown = found.subList(0, Math.min(rows, found.size()));
    String next = found.size() > rows ? String.valueOf(shown.get(rows - 1).id()) : null;
    return new AdministrationPage(
        shown.stream().map(AdministrationEntry::row).toList(),
        next,
        administration.countByCity(actor.city()));
  }

  private Actor auditor() {
    Actor actor = actors.get();
    if (!actor.has(Role.AUDITOR)) {
      throw Refusal.forbidden("role-missing").with("roles", List.of(Role.AUDITOR));
    }
    return actor;
  }

  private static int rows(int size) {
    return Math.max(1, Math.min(MOST, size));
  }

  private static long before(Long after) {
    return after == null ? Long.MAX_VALUE : after;
  }
}
