package io.gridcase.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.Postgres;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Places;
import io.gridcase.scenario.Clerk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A county of 4,000 grids: whether they cover it, against joining the same polygons with plain JTS;
 * what a map of it loads, against loading the polygons as they are kept.
 */
@Tag("bench")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class CountyBenchmark {

  private static final int ROUNDS = 7;
  private static final int WARM_UP = 3;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry properties) {
    Postgres.use(properties);
  }

  private interface Work {
    long bytes() throws Exception;
  }

  private record Measured(double millis, double kilobytes) {}

  @LocalServerPort private int port;
  @Autowired private Grids grids;
  @Autowired private Places places;

  @Test
  void aCountyOfFourThousandGrids() throws Exception {
    LargeCounty county = LargeCounty.into(grids, places);
    Clerk city = Clerk.signIn("http://127.0.0.1:" + port, "zj.city.head");
    List<Measured> check = new ArrayList<>();
    List<Measured> union = new ArrayList<>();
    List<Measured> map = new ArrayList<>();
    List<Measured> whole = new ArrayList<>();
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      boolean counts = round >= 0;
      measure(counts, union, () -> joined(county));
      measure(counts, check, () -> checked(city, county));
      measure(counts, whole, () -> kept(city, county));
      measure(counts, map, () -> shown(city, county));
    }
    report(check, union, map, whole);
  }

  private static void measure(boolean counts, List<Measured> into, Work work) throws Exception {
    long started = System.nanoTime();
    long bytes = work.bytes();
    double millis = (System.nanoTime() - started) / 1e6;
    if (counts) {
      into.add(new Measured(millis, bytes / 1024.0));
    }
  }

  private static long joined(LargeCounty county) throws ParseException {
    GeoJsonReader reader = new GeoJsonReader(new GeometryFactory());
    List<Geometry> shapes = new ArrayList<>();
    for (String polygon : county.polygons()) {
      shapes.add(reader.read(polygon));
    }
    assertThat(UnaryUnionOp.union(shapes).getArea()).isPositive();
    return 0;
  }

  private static long checked(Clerk city, LargeCounty county) {
    JsonNode report = city.get("/api/grid-coverage/" + county.code()).ok().body();
    assertThat(report.path("grids").asInt()).isEqualTo(county.polygons().size());
    assertThat(report.path("total").asInt()).as(report.toString()).isZero();
    return 0;
  }

  private static long shown(Clerk city, LargeCounty county) {
    JsonNode map = city.get("/api/grids/map?width=1366&bbox=" + county.frame()).ok().body();
    assertThat(map.path("grids").size()).isGreaterThanOrEqualTo(county.polygons().size());
    return map.toString().length();
  }

  /** As many requests as the list of grids needs; it answers 2,000 at most. */
  private static long kept(Clerk city, LargeCounty county) {
    long bytes = 0;
    int found = 0;
    for (int from = 0; from < LargeCounty.COLUMNS; from += LargeCounty.COLUMNS / 4) {
      String frame = county.frame(from, from + LargeCounty.COLUMNS / 4);
      JsonNode part = city.get("/api/grids?polygons=true&bbox=" + frame).ok().body();
      bytes += part.toString().length();
      found += part.size();
    }
    assertThat(found).isGreaterThanOrEqualTo(county.polygons().size());
    return bytes;
  }

  private static void report(
      List<Measured> check, List<Measured> union, List<Measured> map, List<Measured> whole)
      throws IOException {
    StringBuilder rows = new StringBuilder();
    List<Double> checks = new ArrayList<>();
    List<Double> times = new ArrayList<>();
    List<Double> sizes = new ArrayList<>();
    for (int i = 0; i < check.size(); i++) {
      checks.add(check.get(i).millis() / union.get(i).millis());
      times.add(map.get(i).millis() / whole.get(i).millis());
      sizes.add(map.get(i).kilobytes() / whole.get(i).kilobytes());
      rows.append(
          String.format(
              Locale.ROOT,
              "| %d | %.0f | %.0f | %.2f | %.0f | %.0f | %.2f |%n",
              i + 1,
              check.get(i).millis(),
              union.get(i).millis(),
              checks.get(i),
              map.get(i).millis(),
              whole.get(i).millis(),
              times.get(i)));
    }
    PerformancePage.write(
        "county",
        String.format(
            Locale.ROOT,
            """
            | | measured (median of %d rounds) | wanted |
            |---|---|---|
            | time of the coverage check / joining the same polygons with plain JTS | **%.2f** | \
            at most 3, and seconds |
            | size of what the map loads / the polygons as kept (%.0f KB) | **%.2f** | at most 0.5 |
            | time to load it / the polygons as kept | **%.2f** | at most 1 |

            | round | check, ms | plain JTS, ms | ratio | map, ms | as kept, ms | ratio |
            |---|---|---|---|---|---|---|
            %s\
            """,
            check.size(),
            median(checks),
            whole.get(0).kilobytes(),
            median(sizes),
            median(times),
            rows));
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
