package io.gridcase.sample;

import io.gridcase.access.SampleAccounts;
import io.gridcase.kernel.Level;
import io.gridcase.personnel.People;
import io.gridcase.personnel.Position;
import io.gridcase.personnel.Positions;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.Posts;
import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile;
import io.gridcase.registry.Grid;
import io.gridcase.registry.GridSearch;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.OrganisationKind;
import io.gridcase.registry.Organisations;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the sample data of each city that has neither people nor grids yet, before the server takes
 * requests. One transaction per city, so that a city is never half made.
 */
@Component
@ConditionalOnProperty("gridcase.sample")
class SampleStart implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(SampleStart.class);
  private static final long SEED = 2026;

  private final Cities cities;
  private final SampleCounties counties;
  private final SampleGrids sampleGrids;
  private final SamplePosts samplePosts;
  private final SampleCommunity sampleCommunity;
  private final Grids grids;
  private final Organisations organisations;
  private final People people;
  private final Positions positions;
  private final Posts posts;
  private final SampleAccounts accounts;
  private final TransactionTemplate transaction;
  private volatile boolean running;

  SampleStart(
      Cities cities,
      SampleCounties counties,
      SampleGrids sampleGrids,
      SamplePosts samplePosts,
      SampleCommunity sampleCommunity,
      Grids grids,
      Organisations organisations,
      People people,
      Positions positions,
      Posts posts,
      SampleAccounts accounts,
      TransactionTemplate transaction) {
    this.cities = cities;
    this.counties = counties;
    this.sampleGrids = sampleGrids;
    this.samplePosts = samplePosts;
    this.sampleCommunity = sampleCommunity;
    this.grids = grids;
    this.organisations = organisations;
    this.people = people;
    this.positions = positions;
    this.posts = posts;
    this.accounts = accounts;
    this.transaction = transaction;
  }

  @Override
  public void start() {
    for (CityProfile city : cities.all()) {
      counties
          .of(city.key())
          .filter(county -> people.countByCity(city.key()) == 0 && ofCity(city).isEmpty())
          .ifPresent(county -> transaction.executeWithoutResult(status -> make(city, county)));
    }
    running = true;
  }

  private void make(CityProfile city, SampleCounty county) {
    grids.put(city.key(), sampleGrids.of(city, county, SEED));
    List<Grid> made = ofCity(city);
    List<Organisation> staffed = organisations.of(city.key());
    Recruiting recruiting = new Recruiting(city.key(), county.userPrefix(), SEED);
    List<Post> inGrids = samplePosts.of(county, made, recruiting);
    List<Position> inOffices = SamplePositions.of(city, county, staffed, recruiting);
    List<StoryAccount> story =
        SampleStory.of(city, county, staffed, made, inOffices, inGrids, recruiting);
    people.saveAll(recruiting.people());
    posts.saveAll(inGrids);
    positions.saveAll(inOffices);
    sampleCommunity.make(city, county, made, inGrids, inOffices, recruiting);
    story.forEach(
        each ->
            accounts.open(
                city.key(), each.username(), each.person().id(), each.granted(), each.shown()));
    // last: until the transaction ends, the changed register is read anew at every question
    organisations.publishSupervision(city.key(), supervision(city, staffed));
    LOG.info(
        "{}: sample data: {} grids, {} people, {} accounts",
        city.key(),
        made.size(),
        recruiting.people().size(),
        story.size());
  }

  /** Local numbers never begin with 0: nobody can be called. */
  private static Map<String, String> supervision(CityProfile city, List<Organisation> all) {
    Map<String, String> phones = new LinkedHashMap<>();
    all.stream()
        .filter(each -> each.kind() == OrganisationKind.AGENCY)
        .filter(each -> each.placePrefix().startsWith(Level.COUNTY.prefixOf(city.sampleCounty())))
        .forEach(
            each -> phones.put(each.code(), "0000-0%07d".formatted(9_600_000 + phones.size())));
    return phones;
  }

  private List<Grid> ofCity(CityProfile city) {
    return grids.search(new GridSearch(city.key(), null, null, null, Integer.MAX_VALUE));
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** After the register is filled, before the server takes requests. */
  @Override
  public int getPhase() {
    return 100;
  }
}
