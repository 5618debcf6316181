package io.gridcase.gridchange.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.gridchange.shape.Partition.Fault;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** Parts that do not divide an area are told, with the place; hairs are mended. */
class PartitionTest {

  private static final Geometry AREA = Fields.box(0, 0, 200, 100);

  private final Hair hair = new Hair(0.5);

  @Test
  void tellsAnOverlapAHoleAndWhatReachesOut() {
    Map<String, Geometry> parts =
        Map.of("a", Fields.box(-3, 0, 90, 100), "b", Fields.box(80, 0, 150, 100));
    Partition.Result result = Partition.of(AREA, parts, hair);
    assertThat(result.broken()).isTrue();
    assertThat(result.flaws())
        .extracting(Partition.Flaw::fault)
        .containsExactlyInAnyOrder(Fault.OUTSIDE, Fault.OVERLAP, Fault.HOLE);
    assertThat(result.flaws())
        .allSatisfy(
            flaw ->
                assertThat(flaw.where().getArea())
                    .isCloseTo(
                        switch (flaw.fault()) {
                          case OUTSIDE -> 300;
                          case OVERLAP -> 1_000;
                          case HOLE -> 5_000;
                        },
                        within(0.01)));
  }

  @ParameterizedTest
  @CsvSource({"0.4, true", "0.6, false", "-0.4, true", "-0.6, false"})
  void aHairIsMendedAndAStripIsNot(double over, boolean mended) {
    Map<String, Geometry> parts = new LinkedHashMap<>();
    parts.put("a", Fields.box(0, 0, 100 + over, 100));
    parts.put("b", Fields.box(100, 0, 200, 100));
    Partition.Result result = Partition.of(AREA, parts, hair);
    assertThat(result.flaws()).hasSize(1).allMatch(flaw -> flaw.mended() == mended);
    assertThat(result.broken()).isEqualTo(!mended);
    if (mended) {
      assertThat(Partition.of(AREA, result.parts(), hair).flaws()).isEmpty();
      assertThat(result.parts().values().stream().mapToDouble(Geometry::getArea).sum())
          .isCloseTo(20_000, within(1e-6));
    }
  }

  @Test
  void whatRoundingLeavesIsNobodysBusiness() {
    Map<String, Geometry> parts =
        Map.of("a", Fields.box(0, 0, 100.02, 100), "b", Fields.box(100, 0, 200, 100));
    assertThat(Partition.of(AREA, parts, hair).flaws()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"41", "42", "43"})
  void randomlyBentBordersAreMended(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 40; round++) {
      Map<String, Geometry> parts = new LinkedHashMap<>();
      for (int i = 0; i < 4; i++) {
        double slip = 0.45 * random.nextDouble() - 0.2;
        parts.put(
            "p" + i,
            Fields.ring(
                i * 50 + slip, 0.1, (i + 1) * 50, -0.1, (i + 1) * 50 + slip, 100, i * 50, 100.2));
      }
      Partition.Result result = Partition.of(AREA, parts, hair);
      assertThat(result.broken()).isFalse();
      assertThat(result.parts().values()).allMatch(Geometry::isValid);
      assertThat(Partition.of(AREA, result.parts(), hair).flaws()).isEmpty();
    }
  }

  @Test
  void aSelfCrossingAreaIsToldWithThePlace() {
    assertThatThrownBy(
            () ->
                GeoText.area(
                    json(
                        "{'type':'Polygon','coordinates':[[[119.4,32.2],[119.42,32.22],"
                            + "[119.42,32.2],[119.4,32.22],[119.4,32.2]]]}")))
        .isInstanceOfSatisfying(
            GeoText.Unreadable.class,
            wrong -> {
              assertThat(wrong.code()).isEqualTo("polygon-crosses-itself");
              assertThat(((Point) wrong.where()).getX()).isCloseTo(119.41, within(1e-9));
              assertThat(((Point) wrong.where()).getY()).isCloseTo(32.21, within(1e-9));
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | polygon-broken",
        "{'type':'Point','coordinates':[119,32]} | polygon-broken",
        "{'type':'Polygon','coordinates':[]} | polygon-broken",
        "{'type':'Polygon','coordinates':[[[1,2],[3,4],[1,2]]]} | polygon-broken",
        "{'type':'Polygon','coordinates':[[['x',2],[3,4],[5,4],['x',2]]]} | polygon-broken",
        "{'type':'Polygon','coordinates':[[[119,32],[119.1,32],[119.1,32.1],[119,32.1]]]}"
            + " | polygon-broken",
        "{'type':'Polygon','coordinates':[[[1,2],[3,2],[3,4],[1,2]]]} | polygon-elsewhere",
      })
  void whatIsNoAreaIsTold(String text, String code) {
    assertThatThrownBy(() -> GeoText.area(json(text)))
        .isInstanceOfSatisfying(
            GeoText.Unreadable.class, wrong -> assertThat(wrong.code()).isEqualTo(code));
  }

  private static JsonNode json(String text) throws JsonProcessingException {
    return new ObjectMapper().readTree(text.replace('\'', '"'));
  }
}
