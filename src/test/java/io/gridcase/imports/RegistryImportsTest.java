package io.gridcase.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.when;

import io.gridcase.Article;
import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import io.gridcase.access.Role;
import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import io.gridcase.personnel.Capacity;
import io.gridcase.personnel.Councils;
import io.gridcase.personnel.People;
import io.gridcase.personnel.Person;
import io.gridcase.personnel.Position;
import io.gridcase.personnel.PositionRole;
import io.gridcase.personnel.Positions;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.Posts;
import io.gridcase.personnel.Team;
import io.gridcase.personnel.TeamMember;
import io.gridcase.personnel.TeamMembers;
import io.gridcase.personnel.Teams;
import io.gridcase.personnel.Volunteer;
import io.gridcase.personnel.Volunteers;
import io.gridcase.registry.Grid;
import io.gridcase.registry.GridType;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.Organisations;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The example files of the guide, taken in, taken in again, and kept out. */
@ImportTest
class RegistryImportsTest {

  private static final String CITY = "zhenjiang";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Path EXAMPLES = Path.of("docs/import");

  @Autowired private RegistryImports imports;
  @Autowired private Organisations organisations;
  @Autowired private People people;
  @Autowired private Positions positions;
  @Autowired private Posts posts;
  @Autowired private Grids grids;
  @Autowired private Teams teams;
  @Autowired private TeamMembers members;
  @Autowired private Volunteers volunteers;
  @Autowired private Councils councils;
  @MockitoBean private CurrentActor currentActor;

  @BeforeEach
  void signIn() {
    actAs(Role.SYSTEM_ADMIN);
  }

  @Test
  @Article({"ZJ-16-1", "ZJ-21"})
  void theExamplesOfTheGuideGoInOneAfterTheOtherAndASecondTimeOnlyUpdate() throws IOException {
    for (int time = 0; time < 2; time++) {
      assertThat(example(ImportKind.ORGANISATIONS, "organisations.csv"))
          .isEqualTo(result(ImportKind.ORGANISATIONS, 3, time == 0 ? 2 : 0));
      assertThat(example(ImportKind.PEOPLE, "people.csv"))
          .isEqualTo(new ImportResult(ImportKind.PEOPLE, 4, time == 0 ? 3 : 0, time == 0 ? 0 : 3));
      assertThat(example(ImportKind.GRIDS, "grids.csv"))
          .isEqualTo(result(ImportKind.GRIDS, 2, time == 0 ? 2 : 0));
      assertThat(example(ImportKind.GRADES, "grades.csv"))
          .isEqualTo(result(ImportKind.GRADES, 2, time == 0 ? 2 : 0));
      assertThat(example(ImportKind.POSTS, "posts.csv"))
          .isEqualTo(result(ImportKind.POSTS, 3, time == 0 ? 3 : 0));
      assertThat(example(ImportKind.POLYGONS, "polygons.geojson"))
          .isEqualTo(result(ImportKind.POLYGONS, 2, 0));
      assertThat(example(ImportKind.TEAMS, "teams.csv"))
          .isEqualTo(result(ImportKind.TEAMS, 2, time == 0 ? 2 : 0));
      assertThat(example(ImportKind.MEMBERS, "members.csv"))
          .isEqualTo(result(ImportKind.MEMBERS, 3, time == 0 ? 3 : 0));
      assertThat(example(ImportKind.VOLUNTEERS, "volunteers.csv"))
          .isEqualTo(result(ImportKind.VOLUNTEERS, 2, time == 0 ? 2 : 0));
      assertThat(example(ImportKind.COUNCILS, "councils.csv"))
          .isEqualTo(result(ImportKind.COUNCILS, 1, time == 0 ? 1 : 0));
      stands();
      standsAround();
    }
  }

  private void stands() {
    Organisation police = organisations.find(CITY, "DSK-POLICE").orElseThrow();
    assertThat(police.office()).isTrue();
    assertThat(organisations.get(police.parentId()).code()).isEqualTo("TRAFFIC-321102000000");
    Person person = people.findByCityAndCode(CITY, "DSK0002").orElseThrow();
    assertThat(person.sample()).isFalse();
    assertThat(positions.heldBy(person.id(), DAY))
        .extracting(Position::roles)
        .containsExactly(
            Set.of(PositionRole.HEAD, PositionRole.HANDLER), Set.of(PositionRole.HANDLER));
    assertThat(positions.heldBy(person.id(), LocalDate.of(2027, 1, 1))).hasSize(1);
    Grid grid = grids.find(CITY, "321102003001901").orElseThrow();
    assertThat(posts.heldIn(grid.id(), DAY))
        .extracting(Post::kind)
        .containsExactlyInAnyOrder(PostKind.FULL_TIME, PostKind.INSTRUCTOR);
    assertThat(posts.heldIn(grid.id(), DAY))
        .filteredOn(post -> post.kind() == PostKind.INSTRUCTOR)
        .extracting(Post::departmentId)
        .containsExactly(police.id());
    assertThat(grids.locate(CITY, 119.447, 32.203))
        .hasValueSatisfying(
            exclusive -> {
              assertThat(exclusive.type()).isEqualTo(GridType.EXCLUSIVE);
              assertThat(organisations.overseeing(exclusive))
                  .extracting(Organisation::level)
                  .containsExactly(Level.TOWN, Level.COUNTY);
            });
  }

  private void standsAround() {
    Grid grid = grids.find(CITY, "321102003001901").orElseThrow();
    assertThat(posts.heldIn(grid.id(), DAY))
        .filteredOn(post -> post.kind() == PostKind.FULL_TIME)
        .singleElement()
        .satisfies(
            post -> {
              assertThat(post.grade().monthlyPay()).isEqualTo(3_600);
              assertThat(post.gradeSince()).isEqualTo("2026-01-01");
            });
    List<Team> serving =
        teams.in(grid.villageCode()).stream().filter(team -> team.serves(grid)).toList();
    assertThat(serving)
        .extracting(team -> team.kind() + " " + team.leader().code())
        .containsExactly("GRID_WORK DSK0003", "VILLAGE_SERVICE DSK0001");
    assertThat(members.servingIn(serving.stream().map(Team::id).toList(), DAY))
        .extracting(TeamMember::capacity)
        .containsExactlyInAnyOrder(Capacity.POLICE, Capacity.DEPARTMENT_CADRE, Capacity.OFFICER);
    assertThat(members.servingIn(serving.stream().map(Team::id).toList(), DAY.plusMonths(1)))
        .hasSize(2);
    assertThat(volunteers.registeredIn(grid.id(), DAY))
        .extracting(Volunteer::unit, Volunteer::willingOfficer, Volunteer::householdLink)
        .containsExactlyInAnyOrder(tuple("范例单位", true, true), tuple(null, false, true));
    assertThat(councils.findByGridIdOrderByHeldOnDescIdDesc(grid.id()))
        .singleElement()
        .satisfies(
            council -> {
              assertThat(council.topic()).isEqualTo("楼道堆物清理");
              assertThat(council.attendance())
                  .containsEntry(Capacity.RESIDENT_REPRESENTATIVE, 12)
                  .hasSize(3);
            });
  }

  @Test
  void aRepeatedImportUpdatesAndKeepsWhatTheFileHasNoColumnFor() {
    csv(ImportKind.PEOPLE, "code,name,workPhone,birthDate\nUP1,甲,0000-1111,1990-05-01");
    csv(ImportKind.PEOPLE, "code,name,workPhone\nUP1,乙,");
    Person person = people.findByCityAndCode(CITY, "UP1").orElseThrow();
    assertThat(person.name()).isEqualTo("乙");
    assertThat(person.workPhone()).isNull();
    assertThat(person.birthDate()).isEqualTo("1990-05-01");
  }

  @Test
  void nothingIsHalfImported() {
    Refusal refusal =
        refused(
            ImportKind.PEOPLE,
            "code,name,birthDate\nHALF1,甲,1990-05-01\nHALF2,乙,1990-15-01\nHALF3,,1990-05-01");
    assertThat(refusal.code()).isEqualTo("import-errors");
    assertThat(refusal.params()).containsEntry("count", 2);
    assertThat(refusal.fields())
        .extracting(Refusal.FieldProblem::path)
        .containsExactly("row 3, column birthDate", "row 4, column name");
    assertThat(people.findByCityAndCodeIn(CITY, List.of("HALF1", "HALF2", "HALF3"))).isEmpty();
  }

  @Test
  void theTextMayBeUtf8WithOrWithoutMarkOrGb18030() {
    String text = "code,name\nENC%d,网格员䶮\n";
    take(ImportKind.PEOPLE, text.formatted(1).getBytes(StandardCharsets.UTF_8));
    take(ImportKind.PEOPLE, ("\uFEFF" + text.formatted(2)).getBytes(StandardCharsets.UTF_8));
    take(ImportKind.PEOPLE, text.formatted(3).getBytes(Charset.forName("GB18030")));
    assertThat(people.findByCityAndCodeIn(CITY, List.of("ENC1", "ENC2", "ENC3")))
        .hasSize(3)
        .allMatch(person -> person.name().equals("网格员䶮"));
  }

  @Test
  void aFileThatIsNoTextIsRefusedWithWhatItIs() {
    assertThat(refused(ImportKind.PEOPLE, new byte[0]).code()).isEqualTo("import-file-empty");
    assertThat(refused(ImportKind.PEOPLE, new byte[] {'P', 'K', 3, 4, 0, 0}).code())
        .isEqualTo("import-file-spreadsheet");
    assertThat(refused(ImportKind.PEOPLE, "code,name".getBytes(StandardCharsets.UTF_16)).code())
        .isEqualTo("import-file-encoding");
    assertThat(refused(ImportKind.PEOPLE, new byte[] {(byte) 0xff, (byte) 0xff, 'a'}).code())
        .isEqualTo("import-file-encoding");
  }

  @Test
  void onlyASystemAdministratorImports() {
    for (Role role : Role.values()) {
      if (role != Role.SYSTEM_ADMIN) {
        actAs(role);
        assertThat(refused(ImportKind.PEOPLE, "code,name\nNO1,甲").status())
            .isEqualTo(Refusal.Status.FORBIDDEN);
      }
    }
    assertThat(people.findByCityAndCode(CITY, "NO1")).isEmpty();
  }

  @Test
  void aFileGoesIntoTheAdministratorsOwnCityOnly() {
    Refusal refusal =
        refused(
            ImportKind.ORGANISATIONS,
            "code,kind,level,place,name\nX,AGENCY,COUNTY,330802000000,柯城区中心");
    assertThat(refusal.fields())
        .extracting(Refusal.FieldProblem::path, Refusal.FieldProblem::code)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("row 2, column place", "import-place-unknown"));
  }

  private ImportResult example(ImportKind kind, String file) throws IOException {
    return take(kind, Files.readAllBytes(EXAMPLES.resolve(file)));
  }

  private static ImportResult result(ImportKind kind, int rows, int created) {
    return new ImportResult(kind, rows, created, rows - created);
  }

  private void csv(ImportKind kind, String text) {
    take(kind, text.getBytes(StandardCharsets.UTF_8));
  }

  private ImportResult take(ImportKind kind, byte[] content) {
    return imports.take(kind, content);
  }

  private Refusal refused(ImportKind kind, String text) {
    return refused(kind, text.getBytes(StandardCharsets.UTF_8));
  }

  private Refusal refused(ImportKind kind, byte[] content) {
    return catchThrowableOfType(Refusal.class, () -> imports.take(kind, content));
  }

  private void actAs(Role role) {
    when(currentActor.get())
        .thenReturn(
            new Actor(
                1, "zj.test", 1, "范例", CITY, List.of(), List.of(), Set.of(role), null, false));
  }
}
