package io.gridcase.gridchange;

import io.gridcase.access.SampleAccounts;
import io.gridcase.kernel.Level;
import io.gridcase.personnel.People;
import io.gridcase.personnel.Person;
import io.gridcase.personnel.Position;
import io.gridcase.personnel.PositionRole;
import io.gridcase.personnel.Positions;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.Posts;
import io.gridcase.registry.Function;
import io.gridcase.registry.Grid;
import io.gridcase.registry.GridBasis;
import io.gridcase.registry.GridEntry;
import io.gridcase.registry.GridType;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.Organisations;
import io.gridcase.registry.Place;
import io.gridcase.registry.Places;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Villages of Zhenjiang far from the sample data, each with two grids side by side, the few people
 * who serve there, and room for whatever a test changes.
 *
 * <p>West: households 300, population 900; east: 200 and 600. Each is 0.01 degrees wide and high.
 */
final class Riverside {

  static final String CITY = "zhenjiang";
  private static final String TOWN = "321111001000";
  private static final AtomicInteger USED = new AtomicInteger();

  private final String city;
  private final String village;
  private final String name;
  private final double lng;
  private final Map<String, Long> posts = new HashMap<>();
  private long west;
  private long east;
  private long civilAffairs;

  private Riverside(String city, String village, int number) {
    this.city = city;
    this.village = village;
    this.name = "rs" + number;
    this.lng = round(118.60 + number * 0.03);
  }

  /** What the fixture needs of the system. */
  record Means(
      Grids grids,
      Places places,
      Organisations organisations,
      People people,
      Positions positions,
      Posts posts,
      SampleAccounts accounts,
      TransactionTemplate transactions) {}

  static Riverside settle(Means means) {
    return settle(means, CITY, TOWN);
  }

  /** The same in the last town of the last county of a city. */
  static Riverside settleIn(Means means, String city, String division) {
    return settle(means, city, last(means, last(means, division)));
  }

  private static String last(Means means, String place) {
    List<Place> below = means.places().below(place);
    return below.get(below.size() - 1).code();
  }

  private static Riverside settle(Means means, String city, String town) {
    int number = USED.incrementAndGet();
    List<Place> villages = means.places().below(town);
    Riverside here = new Riverside(city, villages.get(number % villages.size()).code(), number);
    means.transactions().executeWithoutResult(status -> here.moveIn(means, number));
    return here;
  }

  private void moveIn(Means means, int number) {
    String digits = "qingdao".equals(city) ? "%s%07d" : "%s%03d";
    String first = digits.formatted(village, 2 * number - 1);
    String second = digits.formatted(village, 2 * number);
    means
        .grids()
        .put(
            city,
            List.of(
                entry(first, "西片" + number, 300, 900, square(0)),
                entry(second, "东片" + number, 200, 600, square(1))));
    west = means.grids().find(city, first).map(Grid::id).orElseThrow();
    east = means.grids().find(city, second).map(Grid::id).orElseThrow();
    serve(means, "li", west, PostKind.FULL_TIME);
    serve(means, "sun", west, PostKind.PART_TIME);
    serve(means, "wu", east, PostKind.FULL_TIME);
    Organisation town = means.organisations().agencyAt(city, Level.TOWN, village).orElseThrow();
    Organisation county = means.organisations().agencyAt(city, Level.COUNTY, village).orElseThrow();
    hold(means, "town", town, PositionRole.DISPATCHER);
    hold(means, "town2", town, PositionRole.HEAD);
    hold(means, "county", county, PositionRole.HEAD);
    hold(means, "county2", county, PositionRole.HEAD);
    hold(means, "drafter", county, PositionRole.DISPATCHER);
    Organisation above = means.organisations().agencyAt(city, Level.CITY, village).orElseThrow();
    hold(means, "city", above, PositionRole.DISPATCHER);
    Organisation civil =
        means
            .organisations()
            .departmentAt(city, Function.CIVIL_AFFAIRS, Level.COUNTY, village)
            .orElseThrow();
    civilAffairs = civil.id();
    hold(means, "civil", civil, PositionRole.HEAD);
  }

  private GridEntry entry(
      String code, String called, int households, int population, String polygon) {
    return new GridEntry(
        code,
        village,
        called,
        GridType.COMPREHENSIVE_URBAN,
        GridBasis.BUILDING,
        null,
        households,
        population,
        polygon,
        true,
        false);
  }

  private void serve(Means means, String who, long grid, PostKind kind) {
    Person person = person(means, who);
    posts.put(who, means.posts().save(new Post(person, grid, kind, LocalDate.of(2024, 1, 1))).id());
  }

  private void hold(Means means, String who, Organisation at, PositionRole role) {
    means
        .positions()
        .save(
            new Position(
                person(means, who), at.id(), null, Set.of(role), LocalDate.of(2024, 1, 1)));
  }

  private Person person(Means means, String who) {
    Person person = means.people().save(new Person(city, user(who), "河畔" + who));
    means.accounts().open(city, user(who), person.id(), Set.of(), false);
    return person;
  }

  /**
   * The user name of li, sun (west), wu (east), town, town2, county, county2, drafter, city or
   * civil.
   */
  String user(String who) {
    return name + "." + who;
  }

  String village() {
    return village;
  }

  long west() {
    return west;
  }

  long east() {
    return east;
  }

  /** The county's civil affairs bureau. */
  long civilAffairs() {
    return civilAffairs;
  }

  long post(String who) {
    return posts.get(who);
  }

  /** A point by how far east (0 to 2) and north (0 to 1) it is, in widths of a grid. */
  Map<String, Object> at(double east, double north) {
    return Map.of("lng", round(lng + east * 0.01), "lat", round(31.8 + north * 0.01));
  }

  private static double round(double degrees) {
    return Math.round(degrees * 1e7) / 1e7;
  }

  private String square(int column) {
    return "{\"type\":\"Polygon\",\"coordinates\":" + corners(column, 0, column + 1.0, 1) + "}";
  }

  /** A box between these, in widths of a grid. */
  Map<String, Object> box(double fromEast, double fromNorth, double toEast, double toNorth) {
    return Map.of("type", "Polygon", "coordinates", corners(fromEast, fromNorth, toEast, toNorth));
  }

  private List<List<List<Double>>> corners(double x1, double y1, double x2, double y2) {
    List<List<Double>> ring = new ArrayList<>();
    for (double[] corner : new double[][] {{x1, y1}, {x2, y1}, {x2, y2}, {x1, y2}, {x1, y1}}) {
      ring.add(List.of(round(lng + corner[0] * 0.01), round(31.8 + corner[1] * 0.01)));
    }
    return List.of(ring);
  }

  /** A planned grid; what the test does not say is put in. */
  Map<String, Object> grid(
      String key, Object polygon, int households, int population, List<Long> from, String... who) {
    Map<String, Object> grid = new LinkedHashMap<>();
    grid.put("key", key);
    grid.put("name", "河畔" + name + key);
    grid.put("villageCode", village);
    grid.put("type", "COMPREHENSIVE_URBAN");
    grid.put("basis", "BUILDING");
    grid.put("households", households);
    grid.put("population", population);
    grid.put("polygon", polygon);
    grid.put("from", from);
    grid.put("posts", List.of(who).stream().map(posts::get).toList());
    return grid;
  }

  /** A plan over these grids. */
  Map<String, Object> plan(List<Long> touched, List<Map<String, Object>> grids) {
    return Map.of("touched", touched, "villages", List.of(village), "grids", grids);
  }

  /** The west is split into a south, which li serves, and a north, which sun serves. */
  Map<String, Object> split() {
    return plan(
        List.of(west),
        List.of(
            grid("S", box(0, 0, 1, 0.4), 100, 300, List.of(west), "li"),
            grid("N", box(0, 0.4, 1, 1), 200, 600, List.of(west), "sun")));
  }

  /** The west as it is, subdivided into two drawn micro-grids and one that has only a name. */
  Map<String, Object> subdivision() {
    Map<String, Object> whole = grid("W", box(0, 0, 1, 1), 300, 900, List.of(west), "li", "sun");
    whole.put("keeps", west);
    whole.put(
        "microGrids",
        List.of(
            micro("一号楼", 40, box(0, 0, 0.5, 0.4)),
            micro("三号楼", 90, box(0, 0.5, 1, 1)),
            micro("二号楼", 60, null)));
    return plan(List.of(west), List.of(whole));
  }

  /** The same split, with the micro-grids of the west in the part that covers them. */
  Map<String, Object> splitWithMicroGrids() {
    Map<String, Object> south = grid("S", box(0, 0, 1, 0.4), 100, 300, List.of(west), "li");
    Map<String, Object> north = grid("N", box(0, 0.4, 1, 1), 200, 600, List.of(west), "sun");
    south.put("microGrids", List.of(micro("一号楼", 40, box(0, 0, 0.5, 0.4)), micro("二号楼", 60, null)));
    north.put("microGrids", List.of(micro("三号楼", 90, box(0, 0.5, 1, 1))));
    return plan(List.of(west), List.of(south, north));
  }

  /** A micro-grid; without a shape it has only a name. */
  static Map<String, Object> micro(String name, int households, Object polygon) {
    Map<String, Object> micro = new LinkedHashMap<>();
    micro.put("name", name);
    micro.put("households", households);
    micro.put("polygon", polygon);
    return micro;
  }

  /** The east is divided anew: a south, which wu serves, and a north without anybody. */
  Map<String, Object> division() {
    return plan(
        List.of(east),
        List.of(
            grid("D", box(1, 0, 2, 0.5), 100, 300, List.of(east), "wu"),
            grid("E", box(1, 0.5, 2, 1), 100, 300, List.of(east))));
  }

  /** In the middle of the east a market becomes a grid of its own, managed by a department. */
  Map<String, Object> market() {
    Map<String, Object> market = grid("M", box(1.2, 0.2, 1.8, 0.8), 0, 0, List.of());
    market.put("type", "EXCLUSIVE");
    market.put("basis", "MARKET");
    market.put("managingDepartmentId", civilAffairs);
    return plan(List.of(), List.of(market));
  }

  String city() {
    return city;
  }

  static Map<String, Object> draft(String kind, Map<String, Object> plan) {
    return Map.of("kind", kind, "reason", "居民增加，一格管不过来", "plan", plan);
  }
}
