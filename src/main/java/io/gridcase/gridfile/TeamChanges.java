package io.gridcase.gridfile;

import io.gridcase.gridfile.Change.Ending;
import io.gridcase.gridfile.Change.NewGrade;
import io.gridcase.gridfile.Change.NewMember;
import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import io.gridcase.personnel.People;
import io.gridcase.personnel.Person;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostGrade;
import io.gridcase.personnel.PostGrades;
import io.gridcase.personnel.Posts;
import io.gridcase.personnel.Team;
import io.gridcase.personnel.TeamMember;
import io.gridcase.personnel.TeamMembers;
import io.gridcase.personnel.Teams;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who joins and leaves the teams of grids, and what grade a post has. */
@Component
@Transactional
class TeamChanges {

  private final FileRights rights;
  private final Teams teams;
  private final TeamMembers members;
  private final People people;
  private final Posts posts;
  private final PostGrades grades;
  private final Grids grids;

  TeamChanges(
      FileRights rights,
      Teams teams,
      TeamMembers members,
      People people,
      Posts posts,
      PostGrades grades,
      Grids grids) {
    this.rights = rights;
    this.teams = teams;
    this.members = members;
    this.people = people;
    this.posts = posts;
    this.grades = grades;
    this.grids = grids;
  }

  /**
   * Somebody joins a team.
   *
   * @throws Refusal {@code team-unknown} (404), {@code person-unknown} (422), {@code
   *     team-not-at-work} or {@code team-member-already} (409)
   */
  long join(long teamId, NewMember asked) {
    Team team =
        teams
            .findById(teamId)
            .filter(each -> each.city().equals(rights.city()))
            .orElseThrow(() -> Refusal.notFound("team-unknown"));
    rights.requireChange(team.villageCode(), team.name());
    if (!team.worksOn(asked.from())) {
      throw Refusal.conflict("team-not-at-work").with("team", team.name());
    }
    Person person =
        people
            .findByCityAndCode(team.city(), asked.person())
            .orElseThrow(() -> Refusal.invalid("person-unknown").field("person", "person-unknown"));
    boolean there =
        members.ofAny(List.of(teamId)).stream()
            .filter(each -> each.person().id().equals(person.id()))
            .anyMatch(each -> each.until() == null || !each.until().isBefore(asked.from()));
    if (there) {
      throw Refusal.conflict("team-member-already").with("team", team.name());
    }
    return members.save(new TeamMember(team, person, asked.capacity(), asked.from())).id();
  }

  /**
   * Somebody leaves a team.
   *
   * @throws Refusal {@code team-member-unknown} (404), {@code file-changed} (409), {@code
   *     until-before-from} (422)
   */
  void leave(long memberId, Ending asked) {
    TeamMember member =
        members
            .findById(memberId)
            .filter(each -> each.team().city().equals(rights.city()))
            .orElseThrow(() -> Refusal.notFound("team-member-unknown"));
    rights.requireChange(member.team().villageCode(), member.team().name());
    Fresh.require(member.version(), asked.version());
    Fresh.requireOrder(member.from(), asked.until());
    member.endOn(asked.until());
  }

  /**
   * A post gets a grade of the county's scale, or none.
   *
   * @throws Refusal {@code post-unknown} (404), {@code file-changed} (409), {@code grade-unknown}
   *     or {@code until-before-from} (422)
   */
  void grade(long postId, NewGrade asked) {
    Post post = posts.findById(postId).orElseThrow(() -> Refusal.notFound("post-unknown"));
    Grid grid =
        grids
            .find(post.gridId())
            .filter(each -> each.city().equals(rights.city()))
            .orElseThrow(() -> Refusal.notFound("post-unknown"));
    rights.requireChange(grid.villageCode(), grid.name());
    Fresh.require(post.version(), asked.version());
    if (asked.grade() == null) {
      post.gradedAs(null, null);
      return;
    }
    PostGrade grade =
        grades
            .findByCountyCodeAndCode(grid.placeCode(Level.COUNTY), asked.grade())
            .orElseThrow(() -> Refusal.invalid("grade-unknown").field("grade", "grade-unknown"));
    LocalDate since = asked.since();
    if (since == null) {
      throw Refusal.invalid("input-invalid").field("since", "required");
    }
    Fresh.requireOrder(post.from(), since);
    post.gradedAs(grade, since);
  }
}
