package io.gridcase.sample;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.PostSource;
import io.gridcase.registry.GridType;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * What the generator starts from in one city.
 *
 * @param userPrefix what the user names of the city's story accounts start with
 * @param lng longitude of the middle of the county, degrees
 * @param lat latitude of the middle of the county, degrees
 * @param area of the county in km²
 * @param households how many a grid has
 * @param village where the story accounts stand, twelve digits
 * @param staff who serves in a grid of each type
 */
record SampleCounty(
    @JsonProperty(required = true) String userPrefix,
    @JsonProperty(required = true) double lng,
    @JsonProperty(required = true) double lat,
    @JsonProperty(required = true) double area,
    @JsonProperty(required = true) Households households,
    @JsonProperty(required = true) String village,
    @JsonProperty(required = true) Map<GridType, List<Staffing>> staff) {

  /**
   * A post of a grid.
   *
   * @param sources what its holder may be besides
   * @param shared whether one person holds it in all grids of the village
   * @param chance how many of a hundred grids have it, as a part of one; null means all
   */
  record Staffing(
      @JsonProperty(required = true) PostKind post,
      @JsonProperty(required = true) List<PostSource> sources,
      boolean shared,
      Double chance) {

    PostSource source(RandomGenerator random) {
      return sources.get(random.nextInt(sources.size()));
    }

    boolean drawn(RandomGenerator random) {
      return chance == null || random.nextDouble() < chance;
    }
  }

  /** Fewest and most households of a comprehensive grid, by kind. */
  record Households(
      @JsonProperty(required = true) int[] urban, @JsonProperty(required = true) int[] rural) {

    int draw(boolean inTown, RandomGenerator random) {
      int[] range = inTown ? urban : rural;
      return range[0] + random.nextInt(range[1] - range[0] + 1);
    }
  }
}
