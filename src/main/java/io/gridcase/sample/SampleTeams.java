package io.gridcase.sample;

import io.gridcase.kernel.Level;
import io.gridcase.personnel.Capacity;
import io.gridcase.personnel.People;
import io.gridcase.personnel.Person;
import io.gridcase.personnel.Position;
import io.gridcase.personnel.PositionRole;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.Team;
import io.gridcase.personnel.TeamKind;
import io.gridcase.personnel.TeamMember;
import io.gridcase.personnel.TeamMembers;
import io.gridcase.personnel.Teams;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.Organisations;
import io.gridcase.registry.Places;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The teams of the sample grids and villages, where the city's regulation asks for them. */
@Component
class SampleTeams {

  /** Who of a grid leads its team: whoever answers for the grid. */
  private static final List<PostKind> BY_CHARGE =
      List.of(
          PostKind.HEAD,
          PostKind.FULL_TIME,
          PostKind.PART_TIME,
          PostKind.EXCLUSIVE,
          PostKind.INSTRUCTOR);

  private record Seat(String villageCode, Capacity capacity) {}

  private final Teams teams;
  private final TeamMembers members;
  private final People people;
  private final Organisations organisations;
  private final Places places;

  SampleTeams(
      Teams teams, TeamMembers members, People people, Organisations organisations, Places places) {
    this.teams = teams;
    this.members = members;
    this.people = people;
    this.organisations = organisations;
    this.places = places;
  }

  /** Makes the teams and, where nobody of the capacity serves in the village yet, their members. */
  void make(
      SampleCounty county,
      List<Grid> grids,
      List<Post> posts,
      List<Position> positions,
      Recruiting recruiting) {
    if (county.teams() == null) {
      return;
    }
    int before = recruiting.people().size();
    Map<Seat, Person> known = new HashMap<>();
    List<TeamMember> serving = new ArrayList<>();
    List<Team> all =
        county.teams().kind() == TeamKind.GRID_WORK
            ? ofGrids(grids, posts)
            : ofVillages(grids, positions);
    for (Team team : all) {
      List<Capacity> drawn = new ArrayList<>(county.teams().capacities());
      Collections.shuffle(drawn, recruiting.random());
      for (Capacity capacity : drawn.subList(0, county.teams().size())) {
        Person person =
            known.computeIfAbsent(
                new Seat(team.villageCode(), capacity), seat -> recruiting.somebody(24, 64));
        serving.add(new TeamMember(team, person, capacity, Recruiting.SINCE));
      }
    }
    people.saveAll(recruiting.since(before));
    teams.saveAll(all);
    members.saveAll(serving);
  }

  private static List<Team> ofGrids(List<Grid> grids, List<Post> posts) {
    Map<Long, Post> leading = new HashMap<>();
    posts.stream()
        .sorted(Comparator.comparing((Post post) -> BY_CHARGE.indexOf(post.kind())))
        .forEach(post -> leading.putIfAbsent(post.gridId(), post));
    return grids.stream()
        .map(
            grid -> {
              Team team = Team.ofGrid(grid, "T-" + grid.code(), Recruiting.SINCE);
              Post leader = leading.get(grid.id());
              team.led(grid.name() + "工作团队", leader == null ? null : leader.person());
              team.markAsSample();
              return team;
            })
        .toList();
  }

  /** The leader is who heads the agency of the town. */
  private List<Team> ofVillages(List<Grid> grids, List<Position> positions) {
    Map<Long, Person> heads = new HashMap<>();
    positions.stream()
        .filter(position -> position.roles().contains(PositionRole.HEAD))
        .forEach(position -> heads.putIfAbsent(position.organisationId(), position.person()));
    Map<String, Grid> villages = new LinkedHashMap<>();
    grids.forEach(grid -> villages.putIfAbsent(grid.villageCode(), grid));
    List<Team> all = new ArrayList<>();
    villages.forEach(
        (village, grid) -> {
          Organisation town =
              organisations.agencyAt(grid.city(), Level.TOWN, village).orElseThrow();
          Team team = Team.ofVillage(grid.city(), village, "T-" + village, Recruiting.SINCE);
          team.led(places.get(village).shortName() + "服务团队", heads.get(town.id()));
          team.markAsSample();
          all.add(team);
        });
    return all;
  }
}
