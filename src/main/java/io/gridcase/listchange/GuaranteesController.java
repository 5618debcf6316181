package io.gridcase.listchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import io.gridcase.approval.ApplicationVisibility;
import io.gridcase.kernel.Refusal;
import io.gridcase.matterlist.MatterLists;
import io.gridcase.matterlist.MatterType;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What departments owe for the work they brought onto the list, for those who do the work. */
@RestController
@Transactional(readOnly = true)
class GuaranteesController {

  /**
   * The guarantees of an entry (ZJ-14).
   *
   * @param code of the entry
   * @param application its number, for whoever may open it; absent for others
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record EntryGuarantees(String code, String application, Guarantees guarantees) {}

  private final MatterLists lists;
  private final StoredListChanges stored;
  private final ListTelling telling;
  private final ApplicationVisibility visibility;
  private final CurrentActor actors;

  GuaranteesController(
      MatterLists lists,
      StoredListChanges stored,
      ListTelling telling,
      ApplicationVisibility visibility,
      CurrentActor actors) {
    this.lists = lists;
    this.stored = stored;
    this.telling = telling;
    this.visibility = visibility;
    this.actors = actors;
  }

  /** Those of an edition, for everybody of the city; entries of a first list have none. */
  @GetMapping("/api/matter-lists/{id}/guarantees")
  List<EntryGuarantees> guarantees(@PathVariable long id) {
    Actor actor = actors.get();
    List<MatterType> entries = lists.entriesOf(actor.city(), id);
    if (entries.isEmpty()) {
      throw Refusal.notFound("no-such-edition");
    }
    return entries.stream()
        .filter(it -> it.application() != null)
        .flatMap(it -> stored.findById(it.application()).stream().map(by -> told(it, by, actor)))
        .toList();
  }

  private EntryGuarantees told(MatterType entry, ListChange by, Actor actor) {
    return new EntryGuarantees(
        entry.code(),
        visibility.maySee(by.number(), actor) ? by.number() : null,
        telling.said(by).content().guarantees());
  }
}
