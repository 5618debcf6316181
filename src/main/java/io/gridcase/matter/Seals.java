package io.gridcase.matter;

import io.gridcase.access.Actor;
import io.gridcase.audit.Journal;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks whether the file of an archived case is still what was sealed (DY-21). */
@Service
@Transactional(readOnly = true)
class Seals {

  /** How the seal of a file stands. */
  enum SealState {
    /** The case is not archived, so its file is not sealed yet. */
    OPEN,
    /** Everything in the file is as it was sealed. */
    INTACT,
    /** Something in the file was changed, added or removed since. */
    BROKEN
  }

  /**
   * What the check found.
   *
   * @param digest the seal, 64 hexadecimal digits of SM3; null while the file is open
   * @param sealedAt since when the file is sealed; null while it is open
   */
  record SealCheck(SealState state, String digest, Instant sealedAt) {}

  private final CaseVisibility visibility;
  private final SealedFile file;
  private final Journal journal;

  Seals(CaseVisibility visibility, SealedFile file, Journal journal) {
    this.visibility = visibility;
    this.file = file;
    this.journal = journal;
  }

  /** Reads the whole file again and compares it with its seal and with the record of sealing. */
  SealCheck check(String number, Actor actor) {
    Matter matter = visibility.get(number, actor);
    if (matter.archivedAt() == null) {
      return new SealCheck(SealState.OPEN, null, null);
    }
    String found = file.digest(matter, matter.archivedAt());
    boolean intact = found.equals(matter.seal()) && recorded(number, found);
    return new SealCheck(
        intact ? SealState.INTACT : SealState.BROKEN, matter.seal(), matter.archivedAt());
  }

  private boolean recorded(String number, String digest) {
    return journal.of(number).stream().anyMatch(entry -> digest.equals(entry.facts().get("seal")));
  }
}
