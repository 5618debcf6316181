package io.gridcase.gridchange;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.gridchange.shape.Cutting;
import io.gridcase.gridchange.shape.GeoText;
import io.gridcase.gridchange.shape.LocalPlane;
import io.gridcase.kernel.Refusal;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cuts and joins shapes for somebody who draws; nothing is kept. GeoJSON in degrees. */
@RestController
@RequestMapping("/api/grid-drafts/shapes")
class GridShapesController {

  /** An area and the line that cuts it from border to border. */
  record Split(
      @NotNull @Schema(types = "object") JsonNode polygon,
      @NotNull @Schema(types = "object") JsonNode line) {}

  /** Areas side by side. */
  record Merge(@NotEmpty @Size(max = 50) List<@NotNull JsonNode> polygons) {}

  /** Two neighbours and the line that shall be their border. */
  record Border(
      @NotNull @Schema(types = "object") JsonNode left,
      @NotNull @Schema(types = "object") JsonNode right,
      @NotNull @Schema(types = "object") JsonNode line) {}

  /** An area that came of it. */
  record Shape(@JsonRawValue @Schema(types = "object") String polygon) {}

  private final Cutting cutting;
  private final DraftRights rights;

  GridShapesController(Cutting cutting, DraftRights rights) {
    this.cutting = cutting;
    this.rights = rights;
  }

  /** The parts a line cuts an area into, the largest first. */
  @PostMapping("/split")
  List<Shape> split(@Valid @RequestBody Split asked) {
    rights.requireDrafter();
    Geometry area = area("polygon", asked.polygon());
    LocalPlane plane = plane(area);
    List<? extends Geometry> parts =
        cutting.split(plane.toMetres(area), (LineString) plane.toMetres(line(asked.line())));
    if (parts.size() < 2) {
      throw Refusal.invalid("split-line").field("line", "split-line");
    }
    return parts.stream().map(part -> shape(plane, part)).toList();
  }

  /** Areas side by side as one. */
  @PostMapping("/merge")
  Shape merge(@Valid @RequestBody Merge asked) {
    rights.requireDrafter();
    List<Geometry> areas = new ArrayList<>();
    asked.polygons().forEach(each -> areas.add(area("polygons", each)));
    LocalPlane plane = plane(areas.toArray(Geometry[]::new));
    return cutting
        .merge(areas.stream().map(plane::toMetres).toList())
        .map(whole -> shape(plane, whole))
        .orElseThrow(
            () -> Refusal.invalid("merge-neighbours").field("polygons", "merge-neighbours"));
  }

  /** Two neighbours after their border was replaced by a line: the left one, the right one. */
  @PostMapping("/border")
  List<Shape> border(@Valid @RequestBody Border asked) {
    rights.requireDrafter();
    Geometry left = area("left", asked.left());
    Geometry right = area("right", asked.right());
    LineString line = line(asked.line());
    LocalPlane plane = plane(left, right);
    List<Geometry> sides = List.of(plane.toMetres(left), plane.toMetres(right));
    if (cutting.merge(sides).isEmpty()) {
      throw Refusal.invalid("border-neighbours").field("right", "merge-neighbours");
    }
    Cutting.Neighbours moved =
        cutting
            .moveBorder(sides.get(0), sides.get(1), (LineString) plane.toMetres(line))
            .orElseThrow(() -> Refusal.invalid("border-line").field("line", "border-line"));
    return List.of(shape(plane, moved.left()), shape(plane, moved.right()));
  }

  private static LocalPlane plane(Geometry... shapes) {
    Envelope frame = new Envelope();
    for (Geometry shape : shapes) {
      frame.expandToInclude(shape.getEnvelopeInternal());
    }
    return LocalPlane.around(frame);
  }

  private static Shape shape(LocalPlane plane, Geometry metres) {
    return new Shape(GeoText.write(plane.toDegrees(metres)));
  }

  private static Geometry area(String field, JsonNode text) {
    try {
      return GeoText.area(text);
    } catch (GeoText.Unreadable e) {
      throw unreadable(field, e);
    }
  }

  private static LineString line(JsonNode text) {
    try {
      return GeoText.line(text);
    } catch (GeoText.Unreadable e) {
      throw unreadable("line", e);
    }
  }

  private static Refusal unreadable(String field, GeoText.Unreadable wrong) {
    Refusal refusal = Refusal.invalid("shape-wrong").field(field, wrong.code());
    return wrong.where() == null
        ? refusal
        : refusal
            .with("lng", wrong.where().getCoordinate().x)
            .with("lat", wrong.where().getCoordinate().y);
  }
}
