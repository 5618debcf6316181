package io.gridcase.gridfile;

import io.gridcase.appointment.PostOffers;
import io.gridcase.gridfile.GridFile.FileCouncil;
import io.gridcase.gridfile.GridFile.FileGrade;
import io.gridcase.gridfile.GridFile.FileMember;
import io.gridcase.gridfile.GridFile.FilePost;
import io.gridcase.gridfile.GridFile.FileTeam;
import io.gridcase.gridfile.GridFile.FileVolunteer;
import io.gridcase.kernel.Level;
import io.gridcase.officers.OpenExits;
import io.gridcase.officers.Shortages;
import io.gridcase.personnel.Council;
import io.gridcase.personnel.Councils;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostGrade;
import io.gridcase.personnel.PostGrades;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.Posts;
import io.gridcase.personnel.Team;
import io.gridcase.personnel.TeamMember;
import io.gridcase.personnel.TeamMembers;
import io.gridcase.personnel.Teams;
import io.gridcase.personnel.Volunteer;
import io.gridcase.personnel.Volunteers;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.Organisations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the files of grids as they stand today, as far as the caller may look. */
@Component
class GridFiles {

  /** The most meetings one file shows. */
  private static final int MEETINGS = 50;

  private final FileRights rights;
  private final Posts posts;
  private final Shortages shortages;
  private final PostOffers offers;
  private final OpenExits exits;
  private final PostGrades grades;
  private final Teams teams;
  private final TeamMembers members;
  private final Volunteers volunteers;
  private final Councils councils;
  private final Organisations organisations;
  private final Clock clock;

  GridFiles(
      FileRights rights,
      Posts posts,
      Shortages shortages,
      PostOffers offers,
      OpenExits exits,
      PostGrades grades,
      Teams teams,
      TeamMembers members,
      Volunteers volunteers,
      Councils councils,
      Organisations organisations,
      Clock clock) {
    this.rights = rights;
    this.posts = posts;
    this.shortages = shortages;
    this.offers = offers;
    this.exits = exits;
    this.grades = grades;
    this.teams = teams;
    this.members = members;
    this.volunteers = volunteers;
    this.councils = councils;
    this.organisations = organisations;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public GridFile of(long gridId, Locale locale) {
    Grid grid = rights.opened(gridId);
    boolean all = rights.seesAll(grid);
    boolean mayChange = grid.active() && rights.mayChange(grid.villageCode());
    boolean known = rights.mayChange(grid.villageCode());
    LocalDate today = LocalDate.now(clock);
    List<Post> held = posts.heldIn(gridId, today);
    List<PostKind> filled = offers.toFill(grid, rights.actor());
    List<PostKind> released = offers.toLeave(grid, rights.actor());
    Map<Long, String> leaving = exits.of(held.stream().map(Post::id).toList());
    return new GridFile(
        mayChange,
        filled,
        grades.findByCountyCodeOrderByCode(grid.placeCode(Level.COUNTY)).stream()
            .map(each -> grade(each, all))
            .toList(),
        grid.active()
            ? shortages.of(grid, held.stream().map(Post::kind).toList(), locale)
            : List.of(),
        held.stream()
            .sorted(Comparator.comparing(Post::kind).thenComparing(Post::id))
            .map(
                each ->
                    post(each, all, known, released.contains(each.kind()), leaving.get(each.id())))
            .toList(),
        teams(grid, today),
        all ? volunteers(gridId, held, mayChange, filled.contains(PostKind.PART_TIME)) : null,
        all ? councils(gridId) : null);
  }

  private FilePost post(
      Post post, boolean withPay, boolean withCode, boolean mayRelease, String exit) {
    return new FilePost(
        post.id(),
        post.version(),
        withCode ? post.person().code() : null,
        post.person().name(),
        post.person().workPhone(),
        post.kind(),
        post.source(),
        organisations.find(post.departmentId()).map(Organisation::name).orElse(null),
        post.grade() == null ? null : grade(post.grade(), withPay),
        post.gradeSince(),
        post.from(),
        post.until(),
        mayRelease && exit == null && post.until() == null,
        mayRelease ? exit : null);
  }

  private static FileGrade grade(PostGrade grade, boolean withPay) {
    return new FileGrade(grade.code(), grade.name(), withPay ? grade.monthlyPay() : null);
  }

  private List<FileTeam> teams(Grid grid, LocalDate today) {
    List<Team> serving =
        teams.in(grid.villageCode()).stream()
            .filter(team -> team.serves(grid) && team.worksOn(today))
            .toList();
    List<TeamMember> all = members.servingIn(serving.stream().map(Team::id).toList(), today);
    return serving.stream()
        .map(
            team ->
                new FileTeam(
                    team.id(),
                    team.kind(),
                    team.name(),
                    team.leader() == null ? null : team.leader().name(),
                    team.from(),
                    team.until(),
                    all.stream()
                        .filter(member -> member.team().id().equals(team.id()))
                        .map(GridFiles::member)
                        .toList()))
        .toList();
  }

  static FileMember member(TeamMember member) {
    return new FileMember(
        member.id(),
        member.version(),
        member.person().name(),
        member.capacity(),
        member.from(),
        member.until());
  }

  private List<FileVolunteer> volunteers(
      long gridId, List<Post> held, boolean withUnit, boolean mayAppoint) {
    Set<Long> serving = held.stream().map(post -> post.person().id()).collect(Collectors.toSet());
    return volunteers.registeredIn(gridId, LocalDate.now(clock)).stream()
        .map(each -> volunteer(each, withUnit, serving.contains(each.person().id()), mayAppoint))
        .toList();
  }

  /** Whoever is willing and does not serve yet may be applied for by who may fill the post. */
  static FileVolunteer volunteer(
      Volunteer volunteer, boolean withUnit, boolean serving, boolean mayFill) {
    return new FileVolunteer(
        volunteer.id(),
        volunteer.version(),
        volunteer.person().code(),
        volunteer.person().name(),
        volunteer.standing(),
        volunteer.standing().source(),
        withUnit ? volunteer.unit() : null,
        volunteer.willingOfficer(),
        volunteer.householdLink(),
        serving,
        mayFill && volunteer.willingOfficer() && !serving,
        volunteer.from(),
        volunteer.until());
  }

  private List<FileCouncil> councils(long gridId) {
    return councils.findByGridIdOrderByHeldOnDescIdDesc(gridId).stream()
        .limit(MEETINGS)
        .map(GridFiles::council)
        .toList();
  }

  private static FileCouncil council(Council council) {
    return new FileCouncil(
        council.id(),
        council.heldOn(),
        council.topic(),
        council.attendance(),
        council.resolution());
  }
}
