package io.gridcase.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.kernel.Refusal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the endpoints show of the register, and to whom. */
@RegisterTest
class GridsControllerTest {

  private static final String POLYGON =
      """
      {"type":"Polygon","coordinates":[[[105.4,28.8],[105.5,28.8],[105.5,28.9],[105.4,28.9],[105.4,28.8]]]}\
      """;

  @Autowired private Grids grids;
  @Autowired private Places places;
  @Autowired private Organisations organisations;
  @Autowired private Cities cities;

  private Grid grid;

  private record Looking(String city, Set<Long> grids) implements Viewer {}

  @BeforeEach
  void aGridOfLuzhou() {
    grids.put(
        "luzhou",
        List.of(
            new GridEntry(
                "510502001001001",
                "510502001001",
                "上平社区第一网格",
                GridType.COMPREHENSIVE_URBAN,
                GridBasis.BUILDING,
                null,
                300,
                800,
                POLYGON,
                true,
                false)));
    grid = grids.find("luzhou", "510502001001001").orElseThrow();
  }

  @Test
  void anOfficerSeesTheOwnGridsWithTheirPolygons() {
    assertThat(from("luzhou", grid.id()).list(true, null, null, null, false))
        .singleElement()
        .matches(view -> view.polygon().equals(POLYGON))
        .matches(view -> view.villageName().equals("上平社区"));
    assertThat(from("luzhou").list(true, null, null, null, false)).isEmpty();
  }

  @Test
  void aListHasPolygonsOnlyWhenTheyAreAskedFor() {
    GridsController luzhou = from("luzhou");
    assertThat(luzhou.list(false, "510502001001", null, null, false))
        .singleElement()
        .matches(view -> view.polygon() == null);
    assertThat(luzhou.list(false, null, "105.4,28.8,105.41,28.81", null, true))
        .singleElement()
        .matches(view -> view.polygon() != null);
    assertThat(luzhou.list(false, null, "105.6,28.8,105.7,28.81", null, true)).isEmpty();
    assertThat(luzhou.list(false, null, null, "上平", false)).hasSize(1);
  }

  @Test
  void nothingOfAnotherCityIsShown() {
    GridsController zhenjiang = from("zhenjiang");
    assertThat(zhenjiang.list(false, "510502001001", null, null, true)).isEmpty();
    assertThat(zhenjiang.list(false, null, "105.4,28.8,105.41,28.81", null, true)).isEmpty();
    refused("grid-unknown", () -> zhenjiang.one(grid.id()));
    refused("point-outside-grids", () -> zhenjiang.locate(105.45, 28.85));
    assertThat(from("luzhou").locate(105.45, 28.85).code()).isEqualTo("510502001001001");
    assertThat(from("luzhou").one(grid.id()).polygon()).isEqualTo(POLYGON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1,2,3", "1,2,3,4,5", "a,b,c,d", "1,2,NaN,4"})
  void aFrameThatIsNoneIsRefused(String bbox) {
    assertThatThrownBy(() -> from("luzhou").list(false, null, bbox, null, false))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal ->
                assertThat(refusal.fields()).singleElement().matches(f -> f.path().equals("bbox")));
  }

  @Test
  void placesAreThoseOfTheOwnCity() {
    PlacesController controller =
        new PlacesController(places, cities, new Looking("luzhou", Set.of()));
    assertThat(controller.below(null)).hasSize(7).anyMatch(place -> place.name().equals("江阳区"));
    assertThat(controller.below("510502000000")).hasSize(15);
    assertThat(controller.below("321102000000")).isEmpty();
    assertThat(controller.below("x")).isEmpty();
  }

  private static void refused(String code, Runnable request) {
    assertThatThrownBy(request::run)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
  }

  private GridsController from(String city, Long... own) {
    return new GridsController(grids, places, organisations, new Looking(city, Set.of(own)));
  }
}
