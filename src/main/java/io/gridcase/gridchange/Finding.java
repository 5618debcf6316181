package io.gridcase.gridchange;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * Something the check of a draft found.
 *
 * @param code what, also the key of its text
 * @param grids the keys of the planned grids concerned; none when it concerns the whole
 * @param where GeoJSON of the place in degrees; null when it has none
 * @param params values for the text
 * @param message the text in Chinese
 * @param messageEn the text in English
 */
public record Finding(
    String code,
    Severity severity,
    List<String> grids,
    @JsonRawValue @Schema(types = "object") String where,
    Map<String, Object> params,
    String message,
    String messageEn) {

  /** How much it weighs. */
  public enum Severity {
    /** The draft cannot be applied for. */
    ERROR,
    /** Somebody should look at it. */
    WARNING
  }
}
