package io.gridcase.gridfile;

import static java.util.stream.Collectors.groupingBy;

import io.gridcase.appointment.PostOffers;
import io.gridcase.gridfile.HelperViews.TeamPage;
import io.gridcase.gridfile.HelperViews.TeamRow;
import io.gridcase.gridfile.HelperViews.VolunteerPage;
import io.gridcase.gridfile.HelperViews.VolunteerRow;
import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.Posts;
import io.gridcase.personnel.Team;
import io.gridcase.personnel.TeamKind;
import io.gridcase.personnel.TeamMember;
import io.gridcase.personnel.TeamMembers;
import io.gridcase.personnel.Teams;
import io.gridcase.personnel.Volunteer;
import io.gridcase.personnel.Volunteers;
import io.gridcase.registry.Cities;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Place;
import io.gridcase.registry.Places;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The teams at work and the volunteers of an area, as far as the caller may open the files. */
@Component
@Transactional(readOnly = true)
class HelpersList {

  private static final int MOST = 100;

  private final FileRights rights;
  private final Teams teams;
  private final TeamMembers members;
  private final Volunteers volunteers;
  private final Posts posts;
  private final PostOffers offers;
  private final Grids grids;
  private final Places places;
  private final Cities cities;
  private final Clock clock;

  HelpersList(
      FileRights rights,
      Teams teams,
      TeamMembers members,
      Volunteers volunteers,
      Posts posts,
      PostOffers offers,
      Grids grids,
      Places places,
      Cities cities,
      Clock clock) {
    this.rights = rights;
    this.teams = teams;
    this.members = members;
    this.volunteers = volunteers;
    this.posts = posts;
    this.offers = offers;
    this.grids = grids;
    this.places = places;
    this.cities = cities;
    this.clock = clock;
  }

  /**
   * What is asked for.
   *
   * @param place the code of a place; null for all
   * @param q part of a name or a code; null for all
   * @param after what the part before ended with; null at the beginning
   */
  record Search(String place, String q, String after, int size) {

    private String text() {
      return q == null || q.isBlank() ? "" : q.strip();
    }

    private int rows() {
      return Math.max(1, Math.min(size, MOST));
    }
  }

  /**
   * Teams at work today, by code.
   *
   * @param kind null for both
   * @throws Refusal {@code place-unknown} (404)
   */
  public TeamPage teams(Search search, TeamKind kind) {
    LocalDate today = LocalDate.now(clock);
    String area = area(search.place());
    List<Team> all =
        teams.atWork(rights.city(), today).stream()
            .filter(team -> team.villageCode().startsWith(area))
            .filter(team -> kind == null || team.kind() == kind)
            .filter(team -> matches(team, search.text()))
            .filter(this::mayOpen)
            .toList();
    List<Team> rest =
        all.stream()
            .filter(team -> search.after() == null || team.code().compareTo(search.after()) > 0)
            .toList();
    List<Team> shown = rest.stream().limit(search.rows()).toList();
    Map<Long, List<TeamMember>> serving =
        members.servingIn(shown.stream().map(Team::id).toList(), today).stream()
            .collect(groupingBy(member -> member.team().id()));
    return new TeamPage(
        shown.stream().map(team -> row(team, serving.getOrDefault(team.id(), List.of()))).toList(),
        shown.size() < rest.size() ? shown.get(shown.size() - 1).code() : null,
        all.size());
  }

  /**
   * Volunteers registered today, by grid and staff number; departments see none.
   *
   * @throws Refusal {@code place-unknown} (404)
   */
  public VolunteerPage volunteers(Search search) {
    LocalDate today = LocalDate.now(clock);
    String area = area(search.place());
    record Placed(Volunteer volunteer, Grid grid) {
      String key() {
        return grid.code() + "." + volunteer.person().code();
      }
    }
    List<Placed> all =
        volunteers.registeredIn(rights.city(), today).stream()
            .map(each -> new Placed(each, grids.get(each.gridId())))
            .filter(each -> each.grid().villageCode().startsWith(area))
            .filter(each -> matches(each.volunteer(), each.grid(), search.text()))
            .filter(each -> rights.seesAll(each.grid()))
            .sorted(Comparator.comparing(Placed::key))
            .toList();
    List<Placed> rest =
        all.stream()
            .filter(each -> search.after() == null || each.key().compareTo(search.after()) > 0)
            .toList();
    List<Placed> shown = rest.stream().limit(search.rows()).toList();
    Set<String> serving =
        posts
            .heldByAny(shown.stream().map(each -> each.volunteer().person().id()).toList(), today)
            .stream()
            .map(HelpersList::held)
            .collect(Collectors.toSet());
    return new VolunteerPage(
        shown.stream().map(each -> row(each.volunteer(), each.grid(), serving)).toList(),
        shown.size() < rest.size() ? shown.get(shown.size() - 1).key() : null,
        all.size());
  }

  private boolean mayOpen(Team team) {
    return team.gridId() == null
        ? rights.mayOpen(team.villageCode())
        : rights.mayOpen(grids.get(team.gridId()));
  }

  private String area(String place) {
    String city = cities.profile(rights.city()).divisionPrefix();
    if (place == null || place.isBlank()) {
      return city;
    }
    return places
        .find(place)
        .map(Place::prefix)
        .filter(prefix -> prefix.startsWith(city))
        .orElseThrow(() -> Refusal.notFound("place-unknown").with("place", place));
  }

  private static boolean matches(Team team, String text) {
    return team.name().contains(text)
        || team.code().contains(text)
        || team.leader() != null && team.leader().name().contains(text);
  }

  private static boolean matches(Volunteer volunteer, Grid grid, String text) {
    return volunteer.person().name().contains(text)
        || volunteer.person().code().startsWith(text)
        || grid.name().contains(text);
  }

  private TeamRow row(Team team, List<TeamMember> serving) {
    return new TeamRow(
        team.id(),
        team.code(),
        team.kind(),
        team.name(),
        name(Level.TOWN.codeOf(team.villageCode())).orElse(null),
        places.find(team.villageCode()).map(Place::shortName).orElse(null),
        team.gridId(),
        team.gridId() == null ? null : grids.get(team.gridId()).name(),
        team.leader() == null ? null : team.leader().name(),
        team.from(),
        team.until(),
        rights.mayChange(team.villageCode()),
        serving.stream().map(GridFiles::member).toList());
  }

  private VolunteerRow row(Volunteer volunteer, Grid grid, Set<String> serving) {
    boolean mayChange = rights.mayChange(grid.villageCode());
    boolean serves = serving.contains(volunteer.person().id() + ":" + grid.id());
    return new VolunteerRow(
        grid.id(),
        grid.name(),
        name(grid.placeCode(Level.TOWN)).orElse(null),
        mayChange,
        GridFiles.volunteer(
            volunteer,
            mayChange,
            serves,
            offers.toFill(grid, rights.actor()).contains(PostKind.PART_TIME)));
  }

  private Optional<String> name(String place) {
    return places.find(place).map(Place::name);
  }

  private static String held(Post post) {
    return post.person().id() + ":" + post.gridId();
  }
}
