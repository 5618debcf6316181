package io.gridcase.bench;

import io.gridcase.registry.GridBasis;
import io.gridcase.registry.GridEntry;
import io.gridcase.registry.GridType;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Place;
import io.gridcase.registry.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A county of 4,000 grids with borders as bent as surveyed ones: eighty by fifty fields of about
 * 500 metres, each side of twelve pieces, shared corner by corner with the neighbour.
 */
public final class LargeCounty {

  static final int COLUMNS = 80;
  static final int ROWS = 50;
  private static final int PIECES = 12;
  private static final double WEST = 119.2;
  private static final double SOUTH = 31.9;
  private static final double STEP = 0.005;

  private final String county;
  private final List<String> polygons = new ArrayList<>();

  private LargeCounty(String county) {
    this.county = county;
  }

  /** Takes the grids into the register of Zhenjiang, in its last county but one. */
  public static LargeCounty into(Grids grids, Places places) {
    List<Place> counties = places.below("321100000000");
    LargeCounty made = new LargeCounty(counties.get(counties.size() - 2).code());
    List<Place> villages =
        places.below(made.county).stream()
            .flatMap(town -> places.below(town.code()).stream())
            .toList();
    List<GridEntry> entries = new ArrayList<>();
    for (int n = 0; n < COLUMNS * ROWS; n++) {
      // villages side by side, one after another along the columns
      int village = n * villages.size() / (COLUMNS * ROWS);
      String code = villages.get(village).code();
      String polygon = polygon(n / ROWS, n % ROWS);
      made.polygons.add(polygon);
      entries.add(
          new GridEntry(
              code + String.format(Locale.ROOT, "%03d", 1 + n % 999),
              code,
              "第" + (n + 1) + "网格",
              GridType.COMPREHENSIVE_RURAL,
              GridBasis.VILLAGERS_GROUP,
              null,
              300,
              900,
              polygon,
              true,
              false));
    }
    grids.put("zhenjiang", entries);
    return made;
  }

  /** The twelve-digit code of the county. */
  public String code() {
    return county;
  }

  /** The polygons as GeoJSON. */
  public List<String> polygons() {
    return polygons;
  }

  /** The frame of all of it: west, south, east, north in degrees. */
  public String frame() {
    return frame(0, COLUMNS);
  }

  /** The frame of some columns, without those beside them. */
  String frame(int from, int until) {
    return String.format(
        Locale.ROOT,
        "%f,%f,%f,%f",
        WEST + (from + 0.4) * STEP,
        SOUTH - STEP,
        WEST + (until - 0.4) * STEP,
        SOUTH + (ROWS + 1) * STEP);
  }

  private static String polygon(int column, int row) {
    StringBuilder ring = new StringBuilder();
    for (int i = 0; i < PIECES; i++) {
      point(ring, column * PIECES + i, row * PIECES);
    }
    for (int i = 0; i < PIECES; i++) {
      point(ring, (column + 1) * PIECES, row * PIECES + i);
    }
    for (int i = PIECES; i > 0; i--) {
      point(ring, column * PIECES + i, (row + 1) * PIECES);
    }
    for (int i = PIECES; i >= 0; i--) {
      point(ring, column * PIECES, row * PIECES + i);
    }
    ring.setLength(ring.length() - 1);
    return "{\"type\":\"Polygon\",\"coordinates\":[[" + ring + "]]}";
  }

  /** A corner of the lattice, moved by up to a third of a piece; the same for whoever asks. */
  private static void point(StringBuilder ring, int x, int y) {
    double piece = STEP / PIECES;
    double lng = WEST + x * piece + (noise(x, y) - 0.5) * piece * 0.6;
    double lat = SOUTH + y * piece + (noise(y + 7919, x) - 0.5) * piece * 0.6;
    ring.append(String.format(Locale.ROOT, "[%.7f,%.7f],", lng, lat));
  }

  /** Between 0 and 1, by the place alone. */
  private static double noise(int x, int y) {
    long mixed = (x * 73_856_093L) ^ (y * 19_349_663L);
    mixed = (mixed ^ (mixed >>> 15)) * 2_246_822_519L;
    return ((mixed ^ (mixed >>> 13)) & 0xFFFF) / 65_536.0;
  }
}
