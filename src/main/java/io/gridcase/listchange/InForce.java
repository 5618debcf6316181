package io.gridcase.listchange;

import io.gridcase.approval.Application;
import io.gridcase.approval.Applications;
import io.gridcase.casefile.Submissions;
import io.gridcase.kernel.Clocking;
import io.gridcase.kernel.Refusal;
import io.gridcase.matterlist.ListVersion;
import io.gridcase.matterlist.ListedItem;
import io.gridcase.matterlist.Publication;
import io.gridcase.registry.Places;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts an approved change in force: a new edition of every list it is for. */
@Component
class InForce {

  private final Applications applications;
  private final Submissions submissions;
  private final AffectedLists lists;
  private final TypeCodes codes;
  private final Publication publication;
  private final Places places;
  private final Clock clock;

  InForce(
      Applications applications,
      Submissions submissions,
      AffectedLists lists,
      TypeCodes codes,
      Publication publication,
      Places places,
      Clock clock) {
    this.applications = applications;
    this.submissions = submissions;
    this.lists = lists;
    this.codes = codes;
    this.publication = publication;
    this.places = places;
    this.clock = clock;
  }

  /**
   * Publishes the editions.
   *
   * @return the first edition's number and first day, the code of the type, how many lists
   * @throws Refusal {@code term-over} (409) when a temporary admission would end before it began,
   *     {@code not-on-the-list-any-more} (409) when there is nothing left to withdraw
   */
  Map<String, Object> put(String number, ListChange change) {
    Application application = applications.get(number);
    List<String> counties = lists.counties(places.get(application.placeCode()));
    LocalDate earliest = earliest(number);
    publication.hold(change.city());
    ListedItem item =
        change.change() == Change.WITHDRAWAL
            ? null
            : change.item(codes.next(change.city(), change.groupNumber()));
    List<ListVersion> published = new ArrayList<>();
    for (String county : counties) {
      publication
          .amend(change.city(), county, earliest, items -> changed(items, item, change))
          .ifPresent(published::add);
    }
    if (published.isEmpty()) {
      throw Refusal.conflict("not-on-the-list-any-more").with("type", change.typeName());
    }
    ListVersion first = published.get(0);
    if (item != null && item.until() != null && first.inForceFrom().isAfter(item.until())) {
      throw termOver(item.until());
    }
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("version", first.number());
    facts.put("from", first.inForceFrom().toString());
    facts.put("type", change.typeCode());
    facts.put("lists", published.size());
    return facts;
  }

  static Refusal termOver(LocalDate until) {
    return Refusal.conflict("term-over").with("until", until.toString());
  }

  private static List<ListedItem> changed(
      List<ListedItem> items, ListedItem item, ListChange change) {
    List<ListedItem> changed = new ArrayList<>(items);
    if (item == null) {
      changed.removeIf(it -> it.code().equals(change.typeCode()));
      return changed;
    }
    int last = -1;
    for (int i = 0; i < changed.size(); i++) {
      if (changed.get(i).group().equals(item.group())) {
        last = i;
      }
    }
    changed.add(last < 0 ? changed.size() : last + 1, item);
    return changed;
  }

  /** The day the approving body chose; never before tomorrow, so that no day has two lists. */
  private LocalDate earliest(String number) {
    LocalDate tomorrow = LocalDate.ofInstant(clock.instant(), Clocking.ZONE).plusDays(1);
    return submissions
        .latest(number, "task_approveApplication")
        .map(it -> it.text("inForceFrom"))
        .map(LocalDate::parse)
        .filter(it -> it.isAfter(tomorrow))
        .orElse(tomorrow);
  }
}
