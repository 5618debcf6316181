package io.gridcase.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.Article;
import io.gridcase.kernel.Level;
import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile;
import io.gridcase.registry.Grid;
import io.gridcase.registry.GridEntry;
import io.gridcase.registry.GridSearch;
import io.gridcase.registry.GridType;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.OrganisationKind;
import io.gridcase.registry.Organisations;
import io.gridcase.registry.Place;
import io.gridcase.registry.Places;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.springframework.beans.factory.annotation.Autowired;

/** The sample grids of the five cities: complete, covering, plausible, and the same every time. */
@SampleTest
class SampleGridsTest {

  private static final long SEED = 2026;

  @Autowired private SampleGrids sampleGrids;
  @Autowired private SampleCounties counties;
  @Autowired private Cities cities;
  @Autowired private Places places;
  @Autowired private Grids grids;
  @Autowired private Organisations organisations;

  @Test
  void areTheSameForTheSameSeed() {
    assertThat(entries("zhenjiang", SEED)).isEqualTo(entries("zhenjiang", SEED));
    assertThat(entries("zhenjiang", SEED)).isNotEqualTo(entries("zhenjiang", SEED + 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zhenjiang", "quzhou", "luzhou", "qingdao", "dongying"})
  void coverTheCountyWithoutOverlapOrHole(String city) {
    List<Geometry> shapes =
        entries(city, SEED).stream().map(grid -> shape(grid.polygon())).toList();
    assertThat(shapes).allMatch(Geometry::isValid);
    Geometry[] coverage = shapes.toArray(Geometry[]::new);
    assertThat(CoverageValidator.isValid(coverage)).isTrue();
    Geometry whole = UnaryUnionOp.union(shapes);
    assertThat(whole).isInstanceOf(Polygon.class);
    assertThat(((Polygon) whole).getNumInteriorRing()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zhenjiang", "quzhou", "luzhou", "qingdao", "dongying"})
  void divideEveryVillageOfTheCountyAndGiveEveryTownExclusiveOnes(String city) {
    List<GridEntry> entries = entries(city, SEED);
    Set<String> codes = new HashSet<>();
    for (Place town : places.below(cities.profile(city).sampleCounty())) {
      for (Place village : places.below(town.code())) {
        long comprehensive =
            entries.stream()
                .filter(grid -> grid.villageCode().equals(village.code()))
                .filter(grid -> grid.type() != GridType.EXCLUSIVE)
                .count();
        assertThat(comprehensive).isBetween(1L, 3L);
      }
      assertThat(entries)
          .filteredOn(grid -> grid.type() == GridType.EXCLUSIVE)
          .anyMatch(grid -> grid.villageCode().startsWith(town.prefix()));
    }
    assertThat(entries).allMatch(grid -> codes.add(grid.code()) && grid.sample());
    assertThat(entries)
        .allMatch(grid -> cities.profile(city).gridCode().fits(grid.code(), grid.villageCode()));
  }

  @ParameterizedTest
  @CsvSource({"quzhou, 300, 500", "qingdao, 300, 500"})
  void keepToTheSizeTheRegulationGives(String city, int fewest, int most) {
    assertThat(entries(city, SEED))
        .filteredOn(grid -> grid.type() != GridType.EXCLUSIVE)
        .allMatch(grid -> grid.households() >= fewest && grid.households() <= most);
  }

  @Test
  void gridsAreComprehensiveOrExclusiveAndBasedOnAUnitThatFits() {
    for (String city : List.of("zhenjiang", "luzhou")) {
      grids.put(city, entries(city, SEED));
      List<Grid> stored = grids.search(new GridSearch(city, null, null, null, 5_000));
      assertThat(stored).extracting(Grid::type).contains(GridType.values());
      assertThat(stored).allMatch(grid -> grid.basis().fits(grid.type()));
    }
  }

  @Test
  @Article({"ZJ-5-1", "ZJ-9-2"})
  void anExclusiveGridAnswersToOneTownAgencyAndToItsDepartmentTheOthersToTheAgencyAlone() {
    grids.put("zhenjiang", entries("zhenjiang", SEED));
    for (Grid grid : grids.search(new GridSearch("zhenjiang", null, null, null, 5_000))) {
      List<Organisation> overseeing = organisations.overseeing(grid);
      assertThat(overseeing)
          .filteredOn(each -> each.kind() == OrganisationKind.AGENCY)
          .singleElement()
          .matches(agency -> agency.level() == Level.TOWN && agency.contains(grid.villageCode()));
      assertThat(overseeing)
          .filteredOn(each -> each.kind() == OrganisationKind.DEPARTMENT)
          .hasSize(grid.type() == GridType.EXCLUSIVE ? 1 : 0);
    }
  }

  private List<GridEntry> entries(String city, long seed) {
    CityProfile profile = cities.profile(city);
    return sampleGrids.of(profile, counties.of(city).orElseThrow(), seed);
  }

  private static Geometry shape(String geoJson) {
    try {
      return new GeoJsonReader().read(geoJson);
    } catch (ParseException e) {
      throw new AssertionError(e);
    }
  }
}
