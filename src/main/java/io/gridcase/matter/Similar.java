package io.gridcase.matter;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Likely duplicates: the same type in the same grid, near in place and time.
 *
 * <p>Near means at most {@value #METRES} metres, when both places are known, and at most {@value
 * #DAYS} days; practice values, for no regulation names one.
 */
@Component
public class Similar {

  static final int METRES = 200;
  static final int DAYS = 30;

  /** How many are shown; of a placed report more are looked at, because some lie too far off. */
  private static final int MOST = 10;

  private static final double EARTH_RADIUS_METRES = 6_371_000;

  private final Matters matters;
  private final Clock clock;

  Similar(Matters matters, Clock clock) {
    this.matters = matters;
    this.clock = clock;
  }

  /** The numbers of earlier cases a report may repeat, newest first, at most ten. */
  public List<String> to(long gridId, String typeCode, Double lng, Double lat, String self) {
    return matters
        .near(
            gridId,
            typeCode,
            clock.instant().minus(Duration.ofDays(DAYS)),
            self == null ? "" : self,
            Limit.of(lng == null ? MOST : 5 * MOST))
        .stream()
        .filter(m -> near(m, lng, lat))
        .limit(MOST)
        .map(Matters.Near::number)
        .toList();
  }

  /** The numbers of earlier cases the given one may repeat. */
  public List<String> to(Matter matter) {
    return to(matter.gridId(), matter.typeCode(), matter.lng(), matter.lat(), matter.number());
  }

  private static boolean near(Matters.Near m, Double lng, Double lat) {
    if (lng == null || lat == null || m.lng() == null || m.lat() == null) {
      return true;
    }
    double north = Math.toRadians(m.lat() - lat);
    double east = Math.toRadians(m.lng() - lng) * Math.cos(Math.toRadians(lat));
    return Math.hypot(north, east) * EARTH_RADIUS_METRES <= METRES;
  }
}
