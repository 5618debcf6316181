package io.gridcase.gridchange.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** What is cut and joined keeps its area and covers what it covered. */
class CuttingTest {

  /** Square metres that may be lost or won by rounding points to ten micrometres. */
  private static final double LOST = 0.1;

  private final Hair hair = new Hair(0.5);
  private final Cutting cutting = new Cutting(hair);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void randomSplitsKeepAreaAndCover(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      Polygon whole = Fields.anyArea(random);
      List<Geometry> parts = manyCuts(whole, random);
      assertThat(parts).hasSizeGreaterThan(2);
      assertThat(parts.stream().mapToDouble(Geometry::getArea).sum())
          .isCloseTo(whole.getArea(), within(LOST));
      assertThat(parts).allMatch(Geometry::isValid);
      assertThat(Partition.of(whole, keyed(parts), hair).flaws()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void whatWasSplitIsMergedAgain(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      Polygon whole = Fields.anyArea(random);
      List<Polygon> parts = cutting.split(whole, Fields.anyCut(whole, random));
      Polygon again = cutting.merge(parts).orElseThrow();
      assertThat(again.getArea()).isCloseTo(whole.getArea(), within(LOST));
      assertThat(again.symDifference(whole).getArea()).isLessThan(LOST);
      assertThat(again.getNumInteriorRing()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void whatGoesToDegreesAndBackStillCoversTheWhole(long seed) {
    Random random = new Random(seed);
    LocalPlane plane = LocalPlane.around(new Envelope(119.4, 119.42, 32.2, 32.21));
    for (int round = 0; round < 40; round++) {
      Polygon whole = Fields.anyArea(random);
      Map<String, Geometry> kept = new LinkedHashMap<>();
      keyed(manyCuts(whole, random))
          .forEach((key, part) -> kept.put(key, plane.toMetres(plane.toDegrees(part))));
      Geometry keptWhole = plane.toMetres(plane.toDegrees(whole));
      assertThat(Partition.of(keptWhole, kept, hair).flaws()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34})
  void aMovedBorderKeepsTheOutline(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      double turn = random.nextDouble() * 80;
      Polygon left = Fields.box(0, 0, 300, 400);
      Polygon right = Fields.box(300, 0, 700, 400);
      var moved =
          cutting
              .moveBorder(left, right, Fields.line(200 + turn, -5, 350 - turn, 200, 280, 405))
              .orElseThrow();
      assertThat(moved.left().getArea() + moved.right().getArea())
          .isCloseTo(700 * 400, within(LOST));
      assertThat(moved.left().intersection(left).getArea())
          .isGreaterThan(moved.left().intersection(right).getArea());
      assertThat(Partition.of(Fields.box(0, 0, 700, 400), neighbours(moved), hair).flaws())
          .isEmpty();
    }
  }

  @Test
  void aSmallNeighbourGrowsFarIntoALargeOne() {
    Polygon large = Fields.box(0, 0, 300, 400);
    Polygon small = Fields.box(300, 0, 360, 400);
    var moved = cutting.moveBorder(large, small, Fields.line(80, -5, 80, 405)).orElseThrow();
    assertThat(moved.left().getArea()).isCloseTo(80 * 400, within(LOST));
    assertThat(moved.right().getArea()).isCloseTo(280 * 400, within(LOST));
    assertThat(moved.right().covers(small)).isTrue();
  }

  @Test
  void aLineThatEndsInsideCutsNothing() {
    assertThat(cutting.split(Fields.box(0, 0, 100, 100), Fields.line(-10, 50, 60, 50))).hasSize(1);
    assertThat(cutting.split(Fields.box(0, 0, 100, 100), Fields.line(200, 0, 200, 90))).hasSize(1);
  }

  @Test
  void aLineThatStopsAHairBeforeTheBorderCuts() {
    assertThat(cutting.split(Fields.box(0, 0, 100, 100), Fields.line(0.3, 50, 99.6, 50)))
        .hasSize(2);
  }

  @Test
  void whatTouchesInAPointOrNotAtAllIsNotMerged() {
    Polygon one = Fields.box(0, 0, 100, 100);
    assertThat(cutting.merge(List.of(one, Fields.box(100, 100, 200, 200)))).isEmpty();
    assertThat(cutting.merge(List.of(one, Fields.box(102, 0, 200, 100)))).isEmpty();
    assertThat(cutting.moveBorder(one, Fields.box(102, 0, 200, 100), Fields.line(50, -1, 50, 101)))
        .isEmpty();
  }

  @Test
  void neighboursAHairApartAreMergedWithoutAHole() {
    Polygon one = Fields.box(0, 0, 100, 100);
    Polygon other = Fields.ring(100.2, 0, 200, 0, 200, 100, 100.1, 100);
    Polygon whole = cutting.merge(List.of(one, other)).orElseThrow();
    assertThat(whole.getNumInteriorRing()).isZero();
    assertThat(whole.getArea()).isCloseTo(20_000, within(40.0));
  }

  @Test
  void metresAreMetres() {
    Geometry degree =
        new GeometryFactory()
            .createLineString(
                new Coordinate[] {new Coordinate(119, 32), new Coordinate(119, 32.1)});
    double metres = LocalPlane.around(degree.getEnvelopeInternal()).toMetres(degree).getLength();
    // 110.88 km per degree of the meridian at 32 degrees north (GRS 80)
    assertThat(metres).isCloseTo(11_088, within(5.0));
  }

  private static Map<String, Geometry> neighbours(Cutting.Neighbours moved) {
    return Map.of("left", moved.left(), "right", moved.right());
  }

  private List<Geometry> manyCuts(Polygon whole, Random random) {
    List<Geometry> parts = new ArrayList<>(List.of(whole));
    for (int cut = 0; cut < 2 + random.nextInt(5); cut++) {
      Polygon chosen = (Polygon) parts.remove(random.nextInt(parts.size()));
      parts.addAll(cutting.split(chosen, Fields.anyCut(chosen, random)));
    }
    return parts;
  }

  private static Map<String, Geometry> keyed(List<Geometry> parts) {
    Map<String, Geometry> keyed = new LinkedHashMap<>();
    parts.forEach(part -> keyed.put("p" + keyed.size(), part));
    return keyed;
  }
}
