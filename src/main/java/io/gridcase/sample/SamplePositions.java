package io.gridcase.sample;

import io.gridcase.kernel.Level;
import io.gridcase.personnel.Position;
import io.gridcase.personnel.PositionRole;
import io.gridcase.registry.CityProfile;
import io.gridcase.registry.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The people who hold positions in the agencies, departments and authorities of a sample county.
 */
final class SamplePositions {

  private final CityProfile city;
  private final SampleCounty county;
  private final Recruiting recruiting;
  private final List<Position> positions = new ArrayList<>();

  private SamplePositions(CityProfile city, SampleCounty county, Recruiting recruiting) {
    this.city = city;
    this.county = county;
    this.recruiting = recruiting;
  }

  /** Positions in every organisation of the sample county and of the city itself. */
  static List<Position> of(
      CityProfile city,
      SampleCounty county,
      List<Organisation> organisations,
      Recruiting recruiting) {
    SamplePositions made = new SamplePositions(city, county, recruiting);
    organisations.stream().filter(made::staffed).forEach(made::staff);
    return made.positions;
  }

  private boolean staffed(Organisation organisation) {
    return organisation.level() == Level.CITY
        || organisation.placeCode().startsWith(Level.COUNTY.prefixOf(city.sampleCounty()));
  }

  private void staff(Organisation in) {
    boolean story = in.contains(county.village());
    switch (in.kind()) {
      case AGENCY, COMMITTEE -> {
        hold(in, "主任", PositionRole.HEAD);
        times(story && in.level() != Level.VILLAGE ? 2 : 1, in, "调度员", PositionRole.DISPATCHER);
      }
      case DEPARTMENT -> {
        hold(in, in.office() ? "所长" : "局长", PositionRole.HEAD);
        times(story ? 2 : 1, in, "经办人", PositionRole.HANDLER);
      }
      case AUTHORITY -> hold(in, "审批人", PositionRole.APPROVER);
    }
  }

  private void times(int count, Organisation in, String title, PositionRole role) {
    for (int i = 0; i < count; i++) {
      hold(in, title, role);
    }
  }

  private void hold(Organisation in, String title, PositionRole role) {
    positions.add(
        new Position(recruiting.somebody(26, 58), in.id(), title, Set.of(role), Recruiting.SINCE));
  }
}
