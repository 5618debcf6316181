package io.gridcase.listchange;

import io.gridcase.approval.Applications;
import io.gridcase.kernel.Refusal;
import io.gridcase.matterlist.ListVersion;
import io.gridcase.matterlist.ListedItem;
import io.gridcase.matterlist.Publication;
import io.gridcase.registry.Place;
import io.gridcase.registry.Places;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Puts an approved change in force: editions of every list it is for, from its day on. */
@Component
class InForce {

  private final Applications applications;
  private final Obstacles obstacles;
  private final AffectedLists lists;
  private final NameOnLists names;
  private final TypeCodes codes;
  private final Publication publication;
  private final Places places;
  private final FirstDay firstDay;

  InForce(
      Applications applications,
      Obstacles obstacles,
      AffectedLists lists,
      NameOnLists names,
      TypeCodes codes,
      Publication publication,
      Places places,
      FirstDay firstDay) {
    this.applications = applications;
    this.obstacles = obstacles;
    this.lists = lists;
    this.names = names;
    this.codes = codes;
    this.publication = publication;
    this.places = places;
    this.firstDay = firstDay;
  }

  /**
   * Publishes the editions.
   *
   * @return the first edition's number, the first day, the code of the type, how many lists
   * @throws Refusal what stands against it by now, as {@link Obstacles} tells
   */
  Map<String, Object> put(String number, ListChange change) {
    publication.hold(change.city());
    obstacles
        .against(number, change)
        .ifPresent(
            why -> {
              throw why;
            });
    Place place = places.get(applications.get(number).placeCode());
    LocalDate from = firstDay.of(number);
    List<ListVersion> published = new ArrayList<>();
    if (change.change() == Change.WITHDRAWAL) {
      publish(lists.counties(place), change, from, items -> without(items, change.typeCode()))
          .forEach(published::add);
    } else {
      List<String> counties = names.lacking(place, change.typeName(), change.typeCode(), from);
      String renewed = change.typeCode();
      ListedItem item = change.item(code(place, change));
      publish(counties, change, from, items -> with(without(items, renewed), item))
          .forEach(published::add);
    }
    ListVersion first = published.get(0);
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("version", first.number());
    facts.put("from", first.inForceFrom().toString());
    facts.put("type", change.typeCode());
    facts.put("lists", published.size());
    return facts;
  }

  private List<ListVersion> publish(
      List<String> counties,
      ListChange change,
      LocalDate from,
      UnaryOperator<List<ListedItem>> edit) {
    return counties.stream()
        .flatMap(county -> publication.amend(change.city(), county, from, edit).stream())
        .toList();
  }

  /** The code its name has on one of the lists within the group, otherwise a new one. */
  private String code(Place place, ListChange change) {
    return names
        .code(place, change.typeName(), change.groupNumber(), firstDay.today())
        .orElseGet(() -> codes.next(change.city(), change.groupNumber()));
  }

  private static List<ListedItem> without(List<ListedItem> items, String code) {
    return items.stream().filter(it -> !it.code().equals(code)).toList();
  }

  /** At the end of its group. */
  private static List<ListedItem> with(List<ListedItem> items, ListedItem item) {
    List<ListedItem> changed = new ArrayList<>(items);
    int last = -1;
    for (int i = 0; i < changed.size(); i++) {
      if (changed.get(i).group().equals(item.group())) {
        last = i;
      }
    }
    changed.add(last < 0 ? changed.size() : last + 1, item);
    return changed;
  }
}
