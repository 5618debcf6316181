package io.gridcase.sample;

import io.gridcase.kernel.Level;
import io.gridcase.registry.CityProfile;
import io.gridcase.registry.Function;
import io.gridcase.registry.GridBasis;
import io.gridcase.registry.GridEntry;
import io.gridcase.registry.GridType;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.Organisations;
import io.gridcase.registry.Place;
import io.gridcase.registry.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.stereotype.Component;

/**
 * The grids of one county per city: one to three comprehensive ones in every village, and in every
 * town some exclusive ones with the department that manages them.
 */
@Component
class SampleGrids {

  private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六");
  private static final double RURAL_WEIGHT = 2.6;
  private static final double EXCLUSIVE_WEIGHT = 0.5;

  private final Places places;
  private final Organisations organisations;

  SampleGrids(Places places, Organisations organisations) {
    this.places = places;
    this.organisations = organisations;
  }

  /** The same entries for the same seed, in the order of their codes. */
  List<GridEntry> of(CityProfile city, SampleCounty county, long seed) {
    List<GridEntry> plans = new ArrayList<>();
    List<Area> towns = new ArrayList<>();
    for (Place town : places.below(city.sampleCounty())) {
      towns.add(Area.of(plan(city, county, town, seed, plans)));
    }
    Map<String, ConvexCell> pieces = Tessellation.share(Area.of(towns), county.area(), seed);
    Map<String, String> polygons = new Survey(county.lng(), county.lat()).geoJson(pieces, seed);
    return plans.stream().map(plan -> drawn(plan, polygons.get(plan.code()))).toList();
  }

  private List<Area> plan(
      CityProfile city, SampleCounty county, Place town, long seed, List<GridEntry> plans) {
    List<Place> villages = places.below(town.code());
    Random random = new Random(seed ^ Long.parseLong(town.code()));
    List<Exclusive> exclusive = new ArrayList<>(exclusive(city, town, random));
    List<Area> areas = new ArrayList<>();
    for (int v = 0; v < villages.size(); v++) {
      Place village = villages.get(v);
      boolean last = v == villages.size() - 1;
      List<GridEntry> here = new ArrayList<>(comprehensive(city, county, village, random));
      if (!exclusive.isEmpty() && (last || random.nextInt(villages.size()) == 0)) {
        exclusive.forEach(each -> here.add(each.entry(city, village, here.size() + 1, random)));
        exclusive.clear();
      }
      plans.addAll(here);
      areas.add(Area.of(here.stream().map(SampleGrids::area).toList()));
    }
    return areas;
  }

  private static List<GridEntry> comprehensive(
      CityProfile city, SampleCounty county, Place village, Random random) {
    boolean urban = !village.shortName().endsWith("村");
    int count = urban ? 2 + random.nextInt(2) : 1 + random.nextInt(2);
    List<GridEntry> grids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int households = county.households().draw(urban, random);
      grids.add(
          new GridEntry(
              city.gridCode().code(village.code(), i + 1),
              village.code(),
              village.shortName() + "第" + NUMERALS.get(i) + "网格",
              urban ? GridType.COMPREHENSIVE_URBAN : GridType.COMPREHENSIVE_RURAL,
              basis(urban, random),
              null,
              households,
              (int) (households * (2.2 + 0.6 * random.nextDouble())),
              null,
              true,
              true));
    }
    return grids;
  }

  private static GridBasis basis(boolean urban, Random random) {
    if (urban) {
      return random.nextInt(4) == 0 ? GridBasis.BUILDING : GridBasis.RESIDENTIAL_COMPOUND;
    }
    return random.nextBoolean() ? GridBasis.NATURAL_VILLAGE : GridBasis.VILLAGERS_GROUP;
  }

  private List<Exclusive> exclusive(CityProfile city, Place town, Random random) {
    List<Exclusive> possible = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      organisations
          .departmentAt(city.key(), kind.function, Level.COUNTY, town.code())
          .map(department -> new Exclusive(kind, town, department))
          .ifPresent(possible::add);
    }
    java.util.Collections.shuffle(possible, random);
    return possible.subList(0, Math.min(possible.size(), 1 + random.nextInt(2)));
  }

  private static Area area(GridEntry grid) {
    return Area.leaf(
        grid.code(),
        switch (grid.type()) {
          case COMPREHENSIVE_URBAN -> 1;
          case COMPREHENSIVE_RURAL -> RURAL_WEIGHT;
          case EXCLUSIVE -> EXCLUSIVE_WEIGHT;
        });
  }

  private static GridEntry drawn(GridEntry plan, String polygon) {
    return new GridEntry(
        plan.code(),
        plan.villageCode(),
        plan.name(),
        plan.type(),
        plan.basis(),
        plan.managingDepartmentId(),
        plan.households(),
        plan.population(),
        polygon,
        plan.active(),
        plan.sample());
  }

  /** What exclusive grids are made for, and the department in charge of such places. */
  private enum Kind {
    MARKET(GridBasis.MARKET, Function.MARKET_REGULATION, "农贸市场"),
    HOSPITAL(GridBasis.HOSPITAL, Function.HEALTH, "医院"),
    PARK(GridBasis.PARK, Function.EMERGENCY_MANAGEMENT, "工业园"),
    SCHOOL(GridBasis.SCHOOL, Function.PUBLIC_SECURITY, "中心学校"),
    SCENIC_AREA(GridBasis.SCENIC_AREA, Function.CULTURE_TOURISM, "景区"),
    FARM(GridBasis.OTHER_AREA, Function.AGRICULTURE, "农业示范园"),
    CENTRE(GridBasis.ADMINISTRATIVE_CENTRE, Function.GOVERNMENT_SERVICES, "政务中心");

    private final GridBasis basis;
    private final Function function;
    private final String word;

    Kind(GridBasis basis, Function function, String word) {
      this.basis = basis;
      this.function = function;
      this.word = word;
    }
  }

  private record Exclusive(Kind kind, Place town, Organisation department) {

    GridEntry entry(CityProfile city, Place village, int number, Random random) {
      String area = town.name().replaceAll("(街道|镇|乡)$", "");
      return new GridEntry(
          city.gridCode().code(village.code(), number),
          village.code(),
          area + kind.word + "专属网格",
          GridType.EXCLUSIVE,
          kind.basis,
          department.id(),
          0,
          200 + random.nextInt(1_800),
          null,
          true,
          true);
    }
  }
}
