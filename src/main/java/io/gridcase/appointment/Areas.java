package io.gridcase.appointment;

import io.gridcase.kernel.Level;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Place;
import io.gridcase.registry.Places;
import java.util.List;
import org.springframework.stereotype.Component;

/** The places applications about grids are for. */
@Component
class Areas {

  private static final List<Level> UPWARDS = List.of(Level.VILLAGE, Level.TOWN, Level.COUNTY);

  private final Places places;

  Areas(Places places) {
    this.places = places;
  }

  /** The smallest place all these grids lie in. */
  Place common(List<Grid> grids) {
    for (Level level : UPWARDS) {
      List<String> codes =
          grids.stream().map(it -> level.codeOf(it.villageCode())).distinct().toList();
      if (codes.size() == 1) {
        return places.get(codes.get(0));
      }
    }
    return places.get(Level.CITY.codeOf(grids.get(0).villageCode()));
  }
}
