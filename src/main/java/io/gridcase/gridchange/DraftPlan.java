package io.gridcase.gridchange;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a draft plans.
 *
 * @param touched the ids of the grids in force it changes or replaces
 * @param villages the twelve-digit codes of the villages and communities it divides
 * @param outline GeoJSON of what a first division divides; null when the touched grids are it
 * @param grids the grids as they shall be
 */
public record DraftPlan(
    @Size(max = 100) List<@NotNull Long> touched,
    @NotEmpty @Size(max = 50) List<@NotNull @Pattern(regexp = "\\d{12}") String> villages,
    @Schema(types = "object") JsonNode outline,
    @Size(max = 100) List<@NotNull @Valid PlannedGrid> grids) {

  /** A list that was left out is empty. */
  public DraftPlan {
    touched = touched == null ? List.of() : List.copyOf(touched);
    villages = villages == null ? List.of() : List.copyOf(villages);
    grids = grids == null ? List.of() : List.copyOf(grids);
  }

  DraftPlan with(List<PlannedGrid> others) {
    return new DraftPlan(touched, villages, outline, others);
  }
}
