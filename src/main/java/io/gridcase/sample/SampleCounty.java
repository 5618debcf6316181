package io.gridcase.sample;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.gridcase.personnel.Capacity;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.PostSource;
import io.gridcase.personnel.TeamKind;
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
 * @param teams the teams the regulation asks for; null where it asks for none
 * @param volunteers how many register in a grid beside its part-time officers
 * @param grades the county's scale, the lowest first; null where there is none
 * @param councils what councils of grids talk about; null where there are none
 */
record SampleCounty(
    @JsonProperty(required = true) String userPrefix,
    @JsonProperty(required = true) double lng,
    @JsonProperty(required = true) double lat,
    @JsonProperty(required = true) double area,
    @JsonProperty(required = true) Households households,
    @JsonProperty(required = true) String village,
    @JsonProperty(required = true) Map<GridType, List<Staffing>> staff,
    Teams teams,
    int volunteers,
    List<Grade> grades,
    List<Meeting> councils) {

  /**
   * The teams of a county.
   *
   * @param size how many members each has beside its leader
   * @param capacities in which they may serve
   */
  record Teams(
      @JsonProperty(required = true) TeamKind kind,
      @JsonProperty(required = true) int size,
      @JsonProperty(required = true) List<Capacity> capacities) {}

  /** A grade; pay in yuan a month. */
  record Grade(
      @JsonProperty(required = true) String code,
      @JsonProperty(required = true) String name,
      @JsonProperty(required = true) int monthlyPay) {}

  /** What a council may talk about, and what it comes to. */
  record Meeting(
      @JsonProperty(required = true) String topic,
      @JsonProperty(required = true) String resolution) {}

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
