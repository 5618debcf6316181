package io.gridcase.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.kernel.Refusal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.TestTransaction;

/** Where a point lies and which grids a frame shows. */
@RegisterTest
class GridsTest {

  private static final String CITY = "zhenjiang";
  private static final String VILLAGE = "321102003001";
  private static final String WEST = VILLAGE + "001";
  private static final String EAST = VILLAGE + "002";
  private static final String MARKET = VILLAGE + "003";

  @Autowired private Grids grids;
  @Autowired private Organisations organisations;

  @BeforeEach
  void twoGridsSideBySideAndAMarketInTheEasternOne() {
    grids.put(
        CITY,
        List.of(
            comprehensive(WEST, square(119.40, 119.42)),
            comprehensive(EAST, square(119.42, 119.44)),
            exclusive(MARKET, square(119.43, 119.435))));
    TestTransaction.flagForCommit();
    TestTransaction.end();
    TestTransaction.start();
  }

  @Test
  void findsTheGridAPointLiesIn() {
    assertThat(grids.locate(CITY, 119.41, 32.205)).map(Grid::code).contains(WEST);
    assertThat(grids.locate(CITY, 119.425, 32.205)).map(Grid::code).contains(EAST);
  }

  @Test
  void anExclusiveGridWinsOverTheOneAroundIt() {
    assertThat(grids.locate(CITY, 119.432, 32.205)).map(Grid::code).contains(MARKET);
  }

  @Test
  void aPointOnASharedBorderBelongsToOneGridAlways() {
    assertThat(grids.locate(CITY, 119.42, 32.205)).map(Grid::code).contains(WEST);
  }

  @Test
  void findsNothingOutsideEveryGridOrInAnotherCity() {
    assertThat(grids.locate(CITY, 119.45, 32.205)).isEmpty();
    assertThat(grids.locate("quzhou", 119.41, 32.205)).isEmpty();
  }

  @Test
  void aGridGivenUpIsNotFoundByPlaceButByItsId() {
    Long id = grids.find(CITY, WEST).orElseThrow().id();
    grids.put(CITY, List.of(givenUp(WEST)));
    commit();
    assertThat(grids.locate(CITY, 119.41, 32.205)).isEmpty();
    assertThat(grids.get(id).active()).isFalse();
    assertThat(grids.ofVillage(CITY, VILLAGE)).extracting(Grid::code).containsExactly(EAST, MARKET);
  }

  @Test
  void theIndexFollowsANewlyDrawnPolygonAndTheLabelLiesInside() {
    grids.draw(CITY, Map.of(WEST, square(119.50, 119.52)));
    commit();
    assertThat(grids.locate(CITY, 119.41, 32.205)).isEmpty();
    assertThat(grids.locate(CITY, 119.51, 32.205)).map(Grid::code).contains(WEST);
    assertThat(grids.find(CITY, WEST).orElseThrow().centroidLng()).isBetween(119.50, 119.52);
  }

  @Test
  void remembersNothingThatWasRolledBack() {
    grids.draw(CITY, Map.of(WEST, square(119.50, 119.52)));
    TestTransaction.end();
    TestTransaction.start();
    assertThat(grids.locate(CITY, 119.41, 32.205)).map(Grid::code).contains(WEST);
  }

  @Test
  void searchesByFrameByPlaceAndByText() {
    assertThat(codes(search(null, new Envelope(119.39, 119.41, 32.2, 32.21), null)))
        .containsExactly(WEST);
    assertThat(codes(search("321102003", null, null))).containsExactly(WEST, EAST, MARKET);
    assertThat(codes(search("321103", null, null))).isEmpty();
    assertThat(codes(search(null, null, "市场"))).containsExactly(MARKET);
    assertThat(codes(search(null, null, EAST))).containsExactly(EAST);
  }

  @Test
  void anExclusiveGridAnswersToItsTownAndItsDepartment() {
    assertThat(organisations.overseeing(grids.find(CITY, MARKET).orElseThrow()))
        .extracting(Organisation::name)
        .containsExactly("大市口街道网格化服务管理中心", "京口区市场监督管理局");
    assertThat(organisations.overseeing(grids.find(CITY, EAST).orElseThrow())).hasSize(1);
  }

  @Test
  void refusesAnUnknownGrid() {
    assertThatThrownBy(() -> grids.get(-1L))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("grid-unknown"));
  }

  private List<Grid> search(String place, Envelope frame, String text) {
    return grids.search(new GridSearch(CITY, place, frame, text, 10));
  }

  private static List<String> codes(List<Grid> found) {
    return found.stream().map(Grid::code).toList();
  }

  private static void commit() {
    TestTransaction.flagForCommit();
    TestTransaction.end();
    TestTransaction.start();
  }

  private static GridEntry comprehensive(String code, String polygon) {
    return entry(code, GridType.COMPREHENSIVE_URBAN, GridBasis.BUILDING, null, polygon, true);
  }

  private static GridEntry givenUp(String code) {
    return entry(code, GridType.COMPREHENSIVE_URBAN, GridBasis.BUILDING, null, null, false);
  }

  private GridEntry exclusive(String code, String polygon) {
    Long department = organisations.find(CITY, "MARKET_REGULATION-321102000000").orElseThrow().id();
    return entry(code, GridType.EXCLUSIVE, GridBasis.MARKET, department, polygon, true);
  }

  private static GridEntry entry(
      String code,
      GridType type,
      GridBasis basis,
      Long department,
      String polygon,
      boolean active) {
    String name = type == GridType.EXCLUSIVE ? "大市口市场专属网格" : "青云门社区网格" + code;
    return new GridEntry(
        code, VILLAGE, name, type, basis, department, 300, 800, polygon, active, false);
  }

  private static String square(double west, double east) {
    return """
    {"type":"Polygon","coordinates":[[[%1$s,32.2],[%2$s,32.2],[%2$s,32.21],[%1$s,32.21],[%1$s,32.2]]]}\
    """
        .formatted(west, east);
  }
}
