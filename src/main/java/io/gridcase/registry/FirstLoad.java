package io.gridcase.registry;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the register of each listed city at the first start, before the server takes requests: its
 * places and the organisations its profile names. One transaction per city; a later start finds the
 * city and leaves it alone.
 */
@Component
class FirstLoad implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(FirstLoad.class);

  private final Cities cities;
  private final CityPlaces files;
  private final Places places;
  private final StoredPlaces storedPlaces;
  private final Organisations organisations;
  private final EntityManager entities;
  private final TransactionTemplate transaction;
  private volatile boolean running;

  FirstLoad(
      Cities cities,
      CityPlaces files,
      Places places,
      StoredPlaces storedPlaces,
      Organisations organisations,
      EntityManager entities,
      TransactionTemplate transaction) {
    this.cities = cities;
    this.files = files;
    this.places = places;
    this.storedPlaces = storedPlaces;
    this.organisations = organisations;
    this.entities = entities;
    this.transaction = transaction;
  }

  @Override
  public void start() {
    cities.all().stream()
        .filter(city -> !storedPlaces.existsById(city.divisionCode()))
        .forEach(city -> transaction.executeWithoutResult(status -> load(city)));
    running = true;
  }

  private void load(CityProfile city) {
    List<Place> found = files.of(city);
    places.change();
    found.forEach(entities::persist);
    entities.flush();
    entities.clear();
    List<OrganisationEntry> derived = CityOrganisations.of(city, found);
    organisations.put(city.key(), derived);
    LOG.info("{}: {} places, {} organisations", city.key(), found.size(), derived.size());
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** Early: the sample data and the server come after. */
  @Override
  public int getPhase() {
    return 0;
  }
}
