package io.gridcase.gridchange.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.gridcase.gridchange.shape.Partition.Fault;
import io.gridcase.gridchange.shape.Partition.Flaw;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Whether many areas cover a land together, whatever its outline is. */
class CoverageTest {

  private final Hair hair = new Hair(0.5);
  private final Cutting cutting = new Cutting(hair);

  @Test
  void neighboursThatShareTheirBordersCoverTheLand() {
    assertThat(Coverage.flaws(Map.of(), hair)).isEmpty();
    assertThat(Coverage.flaws(fields(), hair)).isEmpty();
  }

  @Test
  void anOverlapAHoleAndAnAreaInsideAnotherAreTold() {
    Map<String, Geometry> parts = fields();
    parts.put("1/1", Fields.box(100, 100, 200, 180));
    parts.put("3/3", Fields.box(290, 300, 400, 400));
    parts.put("inside", Fields.box(20, 20, 60, 60));
    List<Flaw> flaws = Coverage.flaws(parts, hair);
    assertThat(flaws).hasSize(3).noneMatch(Flaw::mended);
    assertThat(flaws)
        .filteredOn(flaw -> flaw.fault() == Fault.HOLE)
        .singleElement()
        .satisfies(flaw -> assertThat(flaw.where().getArea()).isCloseTo(2_000, within(0.1)));
    assertThat(flaws)
        .filteredOn(flaw -> flaw.fault() == Fault.OVERLAP)
        .extracting(flaw -> flaw.parts().stream().sorted().toList())
        .containsExactlyInAnyOrder(List.of("2/3", "3/3"), List.of("0/0", "inside"));
  }

  @Test
  void aHairIsMarkedAsSuch() {
    Map<String, Geometry> parts = fields();
    parts.put("1/1", Fields.box(100, 100, 200.4, 200));
    parts.put("3/3", Fields.box(300.3, 300.3, 399.7, 399.7));
    assertThat(Coverage.flaws(parts, hair)).isNotEmpty().allMatch(Flaw::mended);
  }

  @ParameterizedTest
  @ValueSource(longs = {51, 52, 53})
  void whatWasCutAtRandomCoversTheLandUntilAPieceIsTakenOut(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 20; round++) {
      Polygon whole = Fields.box(0, 0, 900, 700);
      List<Geometry> pieces = new ArrayList<>(List.of(whole));
      for (int cut = 0; cut < 8; cut++) {
        Polygon chosen = (Polygon) pieces.remove(random.nextInt(pieces.size()));
        pieces.addAll(cutting.split(chosen, Fields.anyCut(chosen, random)));
      }
      Map<String, Geometry> parts = new LinkedHashMap<>();
      pieces.forEach(piece -> parts.put("p" + parts.size(), piece));
      assertThat(Coverage.flaws(parts, hair)).isEmpty();
      Polygon drawnOver = Fields.box(400, 300, 460, 340);
      parts.put("over", drawnOver);
      double over =
          Coverage.flaws(parts, hair).stream().mapToDouble(f -> f.where().getArea()).sum();
      assertThat(over).isCloseTo(drawnOver.getArea(), within(1.0));
    }
  }

  /** Sixteen fields of a hundred metres side by side. */
  private static Map<String, Geometry> fields() {
    Map<String, Geometry> parts = new LinkedHashMap<>();
    for (int x = 0; x < 4; x++) {
      for (int y = 0; y < 4; y++) {
        parts.put(x + "/" + y, Fields.box(x * 100, y * 100, x * 100 + 100, y * 100 + 100));
      }
    }
    return parts;
  }
}
