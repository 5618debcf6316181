package io.gridcase.gridchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gridcase.gridchange.shape.GeoText;
import io.gridcase.gridchange.shape.Hair;
import io.gridcase.gridchange.shape.LocalPlane;
import io.gridcase.registry.Grid;
import io.gridcase.registry.GridSearch;
import io.gridcase.registry.Grids;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.springframework.stereotype.Component;

/**
 * Whether the shapes of a plan divide what they have to: comprehensive grids cover their village
 * with no hole and no overlap, exclusive ones lie over them.
 */
@Component
class ShapeCheck {

  private static final int NEIGHBOURS = 500;

  private final Grids grids;
  private final Hair hair;
  private final ObjectMapper json;

  ShapeCheck(Grids grids, Hair hair, ObjectMapper json) {
    this.grids = grids;
    this.hair = hair;
    this.json = json;
  }

  Hair hair() {
    return hair;
  }

  /** The grids in force in a frame. */
  List<Grid> around(String city, Envelope frame) {
    return grids.search(new GridSearch(city, null, frame, null, NEIGHBOURS));
  }

  /**
   * Looks at the shapes.
   *
   * @return the plan, with hairs mended when nothing is wrong
   */
  DraftPlan check(Ground ground, Findings findings) {
    ShapeLook look = new ShapeLook(ground, findings, LocalPlane.around(frame(ground)), this);
    ground.plan().grids().forEach(look::drawn);
    look.comprehensive();
    look.exclusive();
    ground.plan().grids().forEach(look::microGrids);
    return look.plan();
  }

  private Envelope frame(Ground ground) {
    Envelope frame = new Envelope();
    ground.touched().values().stream()
        .filter(grid -> grid.polygon() != null)
        .forEach(grid -> frame.expandToInclude(shapeOf(grid).getEnvelopeInternal()));
    List<JsonNode> texts = new ArrayList<>();
    ground.plan().grids().forEach(grid -> texts.add(grid.polygon()));
    texts.add(ground.plan().outline());
    for (JsonNode text : texts) {
      try {
        if (frame.isNull() && text != null) {
          frame.expandToInclude(GeoText.area(text).getEnvelopeInternal());
        }
      } catch (GeoText.Unreadable e) {
        // told when the shape itself is looked at
      }
    }
    return frame;
  }

  Geometry shapeOf(Grid grid) {
    try {
      return GeoText.area(tree(grid.polygon()));
    } catch (GeoText.Unreadable e) {
      throw new IllegalStateException("The register holds no sound polygon of " + grid.code(), e);
    }
  }

  JsonNode tree(String text) {
    try {
      return json.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A shape is no JSON", e);
    }
  }

  static String name(PlannedGrid grid) {
    return grid.name() == null ? grid.key() : grid.name();
  }
}
