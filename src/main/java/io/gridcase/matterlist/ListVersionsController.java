package io.gridcase.matterlist;

import io.gridcase.access.CurrentActor;
import io.gridcase.kernel.Refusal;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The editions of matter lists, past, present and to come. */
@RestController
@RequestMapping("/api/matter-lists")
@Transactional(readOnly = true)
class ListVersionsController {

  /**
   * An edition.
   *
   * @param inForceTo the last day; absent while no later one is set
   */
  @Schema(name = "MatterListEdition")
  record Edition(long id, String number, LocalDate inForceFrom, LocalDate inForceTo) {

    static Edition of(ListVersion version) {
      return new Edition(
          version.id(), version.number(), version.inForceFrom(), version.inForceTo());
    }
  }

  /**
   * An entry.
   *
   * @param until the last day of a temporary admission; absent for good
   * @param application the application it was admitted by; absent from a first list
   */
  @Schema(name = "MatterListEntry")
  record Entry(
      String code,
      String name,
      String group,
      String groupName,
      Category category,
      Responsibility responsibility,
      boolean urgent,
      LocalDate until,
      String application) {

    static Entry of(MatterType type) {
      ListedItem item = type.item();
      return new Entry(
          item.code(),
          item.name(),
          item.group(),
          item.groupName(),
          item.category(),
          item.responsibility(),
          item.urgent(),
          item.until(),
          item.application());
    }
  }

  /** An edition with its entries, in its order. */
  @Schema(name = "EditionWithTypes")
  record WithEntries(Edition version, List<Entry> types) {}

  /** An entry two editions tell differently. */
  @Schema(name = "MatterListEntryChange")
  record Changed(Entry before, Entry after) {}

  /** What one edition has that the other has not. */
  @Schema(name = "MatterListDifference")
  record Difference(
      Edition from, Edition to, List<Entry> added, List<Entry> removed, List<Changed> changed) {}

  private final StoredListVersions versions;
  private final StoredMatterTypes types;
  private final CurrentActor actors;

  ListVersionsController(
      StoredListVersions versions, StoredMatterTypes types, CurrentActor actors) {
    this.versions = versions;
    this.types = types;
    this.actors = actors;
  }

  /**
   * The editions of a county's list, the newest first; none for a county of another city.
   *
   * @param county twelve digits
   */
  @GetMapping
  List<Edition> editions(@RequestParam String county) {
    String city = actors.get().city();
    return versions.findByCountyCodeOrderByInForceFrom(county).stream()
        .filter(it -> it.city().equals(city))
        .sorted(Comparator.comparing(ListVersion::inForceFrom).reversed())
        .map(Edition::of)
        .toList();
  }

  /** One edition with its entries. */
  @GetMapping("/{id}")
  WithEntries edition(@PathVariable long id) {
    ListVersion version = get(id);
    return new WithEntries(Edition.of(version), entries(version));
  }

  /**
   * What changed between two editions.
   *
   * @param from the edition compared with, usually the one before
   */
  @GetMapping("/{id}/difference")
  Difference difference(@PathVariable long id, @RequestParam long from) {
    ListVersion before = get(from);
    ListVersion after = get(id);
    EditionDifference<Entry> found =
        EditionDifference.between(entries(before), entries(after), Entry::code);
    return new Difference(
        Edition.of(before),
        Edition.of(after),
        found.added(),
        found.removed(),
        found.changed().stream().map(it -> new Changed(it.before(), it.after())).toList());
  }

  private List<Entry> entries(ListVersion version) {
    return types.ofVersion(version.id()).stream().map(Entry::of).toList();
  }

  private ListVersion get(long id) {
    String city = actors.get().city();
    return versions
        .findById(id)
        .filter(it -> it.city().equals(city))
        .orElseThrow(() -> Refusal.notFound("no-such-edition"));
  }
}
