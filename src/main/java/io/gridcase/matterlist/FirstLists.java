package io.gridcase.matterlist;

import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile;
import io.gridcase.registry.Place;
import io.gridcase.registry.Places;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives every county its first list, before the server takes requests: the one in its city's
 * folder, in force from the beginning of the year, so that cases brought over find their type. A
 * county that has a list is left alone; the file is read at every start and must be right.
 */
@Component
class FirstLists implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(FirstLists.class);

  private final Cities cities;
  private final Places places;
  private final ListFile file;
  private final StoredListVersions versions;
  private final Publication publication;
  private final EntityManager entities;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private volatile boolean running;

  FirstLists(
      Cities cities,
      Places places,
      ListFile file,
      StoredListVersions versions,
      Publication publication,
      EntityManager entities,
      TransactionTemplate transaction,
      Clock clock) {
    this.cities = cities;
    this.places = places;
    this.file = file;
    this.versions = versions;
    this.publication = publication;
    this.entities = entities;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void start() {
    for (CityProfile city : cities.all()) {
      List<ListedItem> items = file.of(city.key());
      transaction.executeWithoutResult(status -> load(city, items));
    }
    running = true;
  }

  private void load(CityProfile city, List<ListedItem> items) {
    Set<String> present = new HashSet<>(versions.countiesOf(city.key()));
    LocalDate from = LocalDate.now(clock).withDayOfYear(1);
    int loaded = 0;
    for (Place county : places.below(city.divisionCode())) {
      if (present.contains(county.code())) {
        continue;
      }
      publication.publish(city.key(), county.code(), from, items);
      entities.flush();
      entities.clear();
      loaded++;
    }
    if (loaded > 0) {
      LOG.info("{}: first list of {} types for {} counties", city.key(), items.size(), loaded);
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** After the places, before the sample data and the server. */
  @Override
  public int getPhase() {
    return 1;
  }
}
