package io.gridcase.sample;

import io.gridcase.personnel.Position;
import io.gridcase.personnel.Post;
import io.gridcase.registry.CityProfile;
import io.gridcase.registry.Grid;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Everything around the officers of the sample grids: grades, teams, volunteers, councils, patrols.
 */
@Component
class SampleCommunity {

  private final SampleGrades grades;
  private final SampleTeams teams;
  private final SampleVolunteers volunteers;
  private final SampleCouncils councils;
  private final SamplePatrols patrols;

  SampleCommunity(
      SampleGrades grades,
      SampleTeams teams,
      SampleVolunteers volunteers,
      SampleCouncils councils,
      SamplePatrols patrols) {
    this.grades = grades;
    this.teams = teams;
    this.volunteers = volunteers;
    this.councils = councils;
    this.patrols = patrols;
  }

  /**
   * Makes what the city's regulation asks for.
   *
   * @param posts stored, with their people
   * @param positions stored, with their people
   */
  void make(
      CityProfile city,
      SampleCounty county,
      List<Grid> grids,
      List<Post> posts,
      List<Position> positions,
      Recruiting recruiting) {
    grades.make(city, county, posts, recruiting.random());
    teams.make(county, grids, posts, positions, recruiting);
    volunteers.make(county, grids, posts, recruiting);
    councils.make(county, grids, recruiting.random());
    patrols.make(city, county, grids, posts);
  }
}
