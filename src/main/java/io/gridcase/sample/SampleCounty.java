package io.gridcase.sample;

import com.fasterxml.jackson.annotation.JsonProperty;
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
 */
record SampleCounty(
    @JsonProperty(required = true) String userPrefix,
    @JsonProperty(required = true) double lng,
    @JsonProperty(required = true) double lat,
    @JsonProperty(required = true) double area,
    @JsonProperty(required = true) Households households,
    @JsonProperty(required = true) String village) {

  /** Fewest and most households of a comprehensive grid, by kind. */
  record Households(
      @JsonProperty(required = true) int[] urban, @JsonProperty(required = true) int[] rural) {

    int draw(boolean inTown, RandomGenerator random) {
      int[] range = inTown ? urban : rural;
      return range[0] + random.nextInt(range[1] - range[0] + 1);
    }
  }
}
