package io.gridcase.registry;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A grid as pages and other systems see it.
 *
 * @param managingDepartmentId the department that manages an exclusive grid beside the town
 * @param managingDepartment its name
 * @param lng longitude of a point inside the grid, degrees
 * @param lat latitude of a point inside the grid, degrees
 * @param polygon GeoJSON geometry; only where it was asked for
 */
record GridView(
    Long id,
    String code,
    String name,
    GridType type,
    GridBasis basis,
    String villageCode,
    String villageName,
    Long managingDepartmentId,
    String managingDepartment,
    int households,
    int population,
    boolean active,
    Double lng,
    Double lat,
    @JsonRawValue @Schema(type = "object") String polygon) {}
