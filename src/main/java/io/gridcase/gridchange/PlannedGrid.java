package io.gridcase.gridchange;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.registry.GridBasis;
import io.gridcase.registry.GridType;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A grid as it shall be after a change.
 *
 * @param key how findings and previews name it; unique in the draft
 * @param keeps the id of the grid that stays and becomes this; null for a new grid
 * @param basis the unit it is based on, fitting its type
 * @param managingDepartmentId the department that manages an exclusive grid; null otherwise
 * @param polygon GeoJSON in degrees; null while it is not drawn
 * @param from the ids of the grids it comes from, the kept one included
 * @param posts the ids of posts held in touched grids today that go on in this one
 * @param microGrids its subdivision (LZ-8)
 */
public record PlannedGrid(
    @NotBlank @Size(max = 20) String key,
    Long keeps,
    @Size(max = 200) String name,
    @NotNull @Pattern(regexp = "\\d{12}") String villageCode,
    @NotNull GridType type,
    @NotNull GridBasis basis,
    Long managingDepartmentId,
    @Min(0) @Max(100_000) int households,
    @Min(0) @Max(1_000_000) int population,
    @Schema(types = "object") JsonNode polygon,
    @Size(max = 100) List<@NotNull Long> from,
    @Size(max = 200) List<@NotNull Long> posts,
    @Size(max = 200) List<@NotNull @Valid PlannedMicroGrid> microGrids) {

  /** A list that was left out is empty. */
  public PlannedGrid {
    from = from == null ? List.of() : List.copyOf(from);
    posts = posts == null ? List.of() : List.copyOf(posts);
    microGrids = microGrids == null ? List.of() : List.copyOf(microGrids);
  }

  /**
   * A part of a grid.
   *
   * @param polygon GeoJSON in degrees; null when it is only named
   */
  public record PlannedMicroGrid(
      @NotBlank @Size(max = 200) String name,
      @Min(0) @Max(100_000) int households,
      @Schema(types = "object") JsonNode polygon) {

    boolean drawn() {
      return polygon != null && !polygon.isNull();
    }
  }

  boolean exclusive() {
    return type == GridType.EXCLUSIVE;
  }

  PlannedGrid drawn(JsonNode otherPolygon) {
    return with(keeps, otherPolygon);
  }

  PlannedGrid keeping(Long grid) {
    return with(grid, polygon);
  }

  private PlannedGrid with(Long kept, JsonNode otherPolygon) {
    return new PlannedGrid(
        key,
        kept,
        name,
        villageCode,
        type,
        basis,
        managingDepartmentId,
        households,
        population,
        otherPolygon,
        from,
        posts,
        microGrids);
  }
}
