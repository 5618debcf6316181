package io.gridcase.patrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.patrol.Whereabouts.Found;
import io.gridcase.patrol.Whereabouts.Place;
import io.gridcase.registry.Grid;
import org.junit.jupiter.api.Test;

/** How far from a grid somebody stood, and whether that counts as inside. */
class WhereaboutsTest {

  private static final String SQUARE =
      """
      {"type": "Polygon", "coordinates":
        [[[120.38, 36.06], [120.39, 36.06], [120.39, 36.07], [120.38, 36.07], [120.38, 36.06]]]}\
      """;

  private final Whereabouts whereabouts = new Whereabouts(new ObjectMapper(), 30);

  @Test
  void insideIsInside() {
    assertThat(whereabouts.judge(grid(SQUARE), 120.385, 36.065))
        .isEqualTo(new Found(Place.INSIDE, 0.0));
  }

  @Test
  void aFewMetresBesideTheBorderCountAsInside() {
    // a degree of longitude is 89.97 km at 36.065 degrees north, one of latitude 110.97 km
    Found east = whereabouts.judge(grid(SQUARE), 120.39 + 29 / 89_970.0, 36.065);
    assertThat(east.place()).isEqualTo(Place.INSIDE);
    assertThat(east.metres()).isCloseTo(29, within(0.5));
    Found north = whereabouts.judge(grid(SQUARE), 120.385, 36.07 + 31 / 110_970.0);
    assertThat(north.place()).isEqualTo(Place.OUTSIDE);
    assertThat(north.metres()).isCloseTo(31, within(0.5));
  }

  @Test
  void farAwayIsToldInMetres() {
    Found far = whereabouts.judge(grid(SQUARE), 120.385, 37.07);
    assertThat(far.place()).isEqualTo(Place.OUTSIDE);
    assertThat(far.metres()).isCloseTo(111_000, within(300.0));
  }

  @Test
  void aGridThatIsNotDrawnTellsNothing() {
    assertThat(whereabouts.judge(grid(null), 120.385, 36.065))
        .isEqualTo(new Found(Place.UNKNOWN, null));
  }

  private static Grid grid(String polygon) {
    Grid grid = mock(Grid.class);
    when(grid.polygon()).thenReturn(polygon);
    return grid;
  }
}
