package io.gridcase.registry;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A grid as far as a map shows it from afar.
 *
 * @param polygon GeoJSON geometry, without corners nobody could see at the asked scale
 */
public record GridOutline(
    Long id,
    String code,
    String name,
    GridType type,
    @JsonRawValue @Schema(type = "object") String polygon) {}
