package io.gridcase.sample;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.Article;
import io.gridcase.access.Accounts;
import io.gridcase.access.Actor;
import io.gridcase.access.Actors;
import io.gridcase.access.Role;
import io.gridcase.kernel.Level;
import io.gridcase.personnel.Capacity;
import io.gridcase.personnel.Councils;
import io.gridcase.personnel.People;
import io.gridcase.personnel.PositionRole;
import io.gridcase.personnel.Positions;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostGrade;
import io.gridcase.personnel.PostGrades;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.PostSource;
import io.gridcase.personnel.Posts;
import io.gridcase.personnel.Staff;
import io.gridcase.personnel.Team;
import io.gridcase.personnel.TeamKind;
import io.gridcase.personnel.TeamMember;
import io.gridcase.personnel.TeamMembers;
import io.gridcase.personnel.Teams;
import io.gridcase.personnel.Volunteer;
import io.gridcase.personnel.Volunteers;
import io.gridcase.registry.Grid;
import io.gridcase.registry.GridSearch;
import io.gridcase.registry.GridType;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.OrganisationKind;
import io.gridcase.registry.Organisations;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The sample data as the first start makes it: posts as each city requires, and one story each. */
@SampleTest
@TestPropertySource(properties = "gridcase.sample=true")
class SampleStartTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  @Autowired private SampleStart start;
  @Autowired private Grids grids;
  @Autowired private Posts posts;
  @Autowired private People people;
  @Autowired private Accounts accounts;
  @Autowired private Actors actors;
  @Autowired private Organisations organisations;
  @Autowired private EntityManager entities;
  @Autowired private Positions positions;
  @Autowired private Teams teams;
  @Autowired private TeamMembers members;
  @Autowired private Volunteers volunteers;
  @Autowired private PostGrades grades;
  @Autowired private Councils councils;

  @Test
  void aLaterStartMakesNothing() {
    long before = people.countByCity("zhenjiang");
    start.start();
    assertThat(people.countByCity("zhenjiang")).isEqualTo(before).isPositive();
  }

  @Test
  void everybodyIsMarkedAsSampleAndCannotBeCalled() {
    assertThat(
            entities
                .createQuery("select count(p) from Person p where p.sample = false", Long.class)
                .getSingleResult())
        .isZero();
    assertThat(
            entities
                .createQuery(
                    "select count(p) from Person p where p.workPhone not like '0000-%'", Long.class)
                .getSingleResult())
        .isZero();
  }

  @Test
  @Article("ZJ-16-1")
  void zhenjiangsUrbanGridsHaveAFullTimeOfficerAndTheRuralOnesAtLeastAPartTimeOne() {
    Map<Long, Set<PostKind>> kinds = kinds("zhenjiang");
    for (Grid grid : all("zhenjiang")) {
      switch (grid.type()) {
        case COMPREHENSIVE_URBAN ->
            assertThat(kinds.get(grid.id())).contains(PostKind.HEAD, PostKind.FULL_TIME);
        case COMPREHENSIVE_RURAL ->
            assertThat(kinds.get(grid.id())).contains(PostKind.HEAD, PostKind.PART_TIME);
        case EXCLUSIVE -> assertThat(kinds.get(grid.id())).contains(PostKind.PART_TIME);
      }
    }
    assertThat(held("zhenjiang"))
        .allMatch(post -> post.heldOn(DAY) && !post.heldOn(post.from().minusDays(1)));
  }

  @Test
  @Article("ZJ-20")
  void zhenjiangsPartTimeOfficersComeFromWhereTheRulesAllow() {
    assertThat(held("zhenjiang"))
        .filteredOn(post -> post.kind() == PostKind.PART_TIME)
        .isNotEmpty()
        .extracting(Post::source)
        .isSubsetOf(
            PostSource.CIVIL_SERVANT,
            PostSource.PEOPLES_DEPUTY,
            PostSource.CONSULTATIVE_MEMBER,
            PostSource.MEDIATOR,
            PostSource.VILLAGER_REPRESENTATIVE,
            PostSource.RESIDENT_REPRESENTATIVE,
            PostSource.VOLUNTEER,
            PostSource.UNIT_STAFF);
  }

  @Test
  @Article({"ZJ-21", "LZ-20"})
  void instructorsOfZhenjiangAndLuzhouBelongToADepartmentOrItsOffice() {
    for (String city : List.of("zhenjiang", "luzhou")) {
      assertThat(held(city))
          .filteredOn(post -> post.kind() == PostKind.INSTRUCTOR)
          .isNotEmpty()
          .allMatch(
              post ->
                  organisations.get(post.departmentId()).kind() == OrganisationKind.DEPARTMENT
                      && organisations
                          .get(post.departmentId())
                          .contains(grids.get(post.gridId()).villageCode()));
    }
  }

  @Test
  @Article("QZ-12")
  void quzhousGridsHaveAllFourPostsAndInstructorsAreCadres() {
    assertThat(kinds("quzhou").values())
        .hasSize(all("quzhou").size())
        .allMatch(
            kinds ->
                kinds.containsAll(
                    Set.of(
                        PostKind.HEAD,
                        PostKind.FULL_TIME,
                        PostKind.PART_TIME,
                        PostKind.INSTRUCTOR)));
    assertThat(held("quzhou"))
        .filteredOn(post -> post.kind() == PostKind.INSTRUCTOR)
        .extracting(Post::source)
        .containsOnly(PostSource.STATIONED_CADRE, PostSource.DEPARTMENT_CADRE);
  }

  @Test
  @Article("QD-M9")
  void qingdaosGridsHaveAFullTimeOfficerAndAllFiveKindsOfPostOccur() {
    assertThat(kinds("qingdao").values())
        .hasSize(all("qingdao").size())
        .allMatch(kinds -> kinds.contains(PostKind.FULL_TIME));
    assertThat(held("qingdao")).extracting(Post::kind).contains(PostKind.values());
    assertThat(held("qingdao"))
        .filteredOn(post -> post.kind() == PostKind.EXCLUSIVE)
        .allMatch(post -> grids.get(post.gridId()).type() == GridType.EXCLUSIVE);
  }

  @Test
  @Article("QZ-16")
  void everyVillageOfQuzhouHasAServiceTeamLedByWhoeverHeadsTheTown() {
    List<String> villages = all("quzhou").stream().map(Grid::villageCode).distinct().toList();
    assertThat(villages).isNotEmpty();
    for (String village : villages) {
      Organisation town = organisations.agencyAt("quzhou", Level.TOWN, village).orElseThrow();
      assertThat(teams.in(village))
          .singleElement()
          .satisfies(
              team -> {
                assertThat(team.kind()).isEqualTo(TeamKind.VILLAGE_SERVICE);
                assertThat(team.sample()).isTrue();
                assertThat(positions.holding(town.id(), List.of(PositionRole.HEAD), DAY))
                    .extracting(Staff::personId)
                    .contains(team.leader().id());
                assertThat(members.servingIn(List.of(team.id()), DAY)).hasSize(3);
              });
    }
  }

  @ParameterizedTest
  @CsvSource({"qingdao, 5", "dongying, 4"})
  @Article({"QD-3-3", "DY-16"})
  void everyGridHasAWorkTeamOfTheForcesTheRegulationNames(String city, int size) {
    Set<Capacity> named = capacities(city);
    for (Grid grid : all(city)) {
      List<Team> own =
          teams.in(grid.villageCode()).stream().filter(team -> team.serves(grid)).toList();
      assertThat(own).singleElement().matches(team -> team.kind() == TeamKind.GRID_WORK);
      assertThat(members.servingIn(List.of(own.get(0).id()), DAY))
          .hasSize(size)
          .extracting(TeamMember::capacity)
          .doesNotHaveDuplicates()
          .isSubsetOf(named);
    }
  }

  private static Set<Capacity> capacities(String city) {
    return city.equals("dongying")
        ? EnumSet.of(
            Capacity.MEDIATOR,
            Capacity.LEGAL_WORKER,
            Capacity.COMMITTEE_MEMBER,
            Capacity.OWNERS_COMMITTEE,
            Capacity.PROPERTY_STAFF,
            Capacity.VOLUNTEER)
        : EnumSet.complementOf(
            EnumSet.of(
                Capacity.OFFICER,
                Capacity.POLICE,
                Capacity.MEDIATOR,
                Capacity.LEGAL_WORKER,
                Capacity.OWNERS_COMMITTEE));
  }

  @Test
  @Article("QZ-8")
  void quzhousVolunteersAreRegisteredWhereTheyLiveAndServeAsOfficersThereOnly() {
    List<Post> partTime =
        held("quzhou").stream()
            .filter(post -> post.kind() == PostKind.PART_TIME)
            .filter(
                post ->
                    post.source() == PostSource.PARTY_MEMBER
                        || post.source() == PostSource.CIVIL_SERVANT)
            .toList();
    assertThat(partTime).isNotEmpty();
    assertThat(partTime)
        .allSatisfy(
            post ->
                assertThat(volunteers.registeredIn(post.gridId(), DAY))
                    .filteredOn(each -> each.person().id().equals(post.person().id()))
                    .singleElement()
                    .matches(Volunteer::willingOfficer)
                    .matches(each -> each.standing().source() == post.source()));
    Grid grid = all("quzhou").get(0);
    assertThat(volunteers.registeredIn(grid.id(), DAY))
        .hasSizeGreaterThanOrEqualTo(2)
        .allMatch(Volunteer::sample);
    assertThat(volunteers.in(all("zhenjiang").get(0).id())).isEmpty();
  }

  @Test
  @Article("DY-13")
  void dongyingsPostsHaveAGradeAndAHigherGradePaysMore() {
    List<PostGrade> scale = grades.findByCountyCodeOrderByCode("370502000000");
    assertThat(scale).hasSize(3).isSortedAccordingTo(comparing(PostGrade::monthlyPay));
    assertThat(scale).extracting(PostGrade::monthlyPay).doesNotHaveDuplicates();
    assertThat(held("dongying"))
        .isNotEmpty()
        .allMatch(post -> scale.stream().anyMatch(g -> g.id().equals(post.grade().id())));
    assertThat(held("zhenjiang")).allMatch(post -> post.grade() == null);
  }

  @Test
  @Article("DY-16")
  void everyGridOfDongyingHasARecordOfItsCouncil() {
    for (Grid grid : all("dongying")) {
      assertThat(councils.findByGridIdOrderByHeldOnDescIdDesc(grid.id()))
          .singleElement()
          .satisfies(
              council -> {
                assertThat(council.resolution()).isNotBlank();
                assertThat(council.attendance())
                    .containsKeys(Capacity.OFFICER, Capacity.RESIDENT_REPRESENTATIVE);
              });
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"luzhou", "dongying"})
  void everyGridHasSomebodyWhoWorksItsCases(String city) {
    Map<Long, Set<PostKind>> kinds = kinds(city);
    assertThat(all(city))
        .allMatch(grid -> kinds.get(grid.id()).stream().anyMatch(PostKind::handles));
  }

  @ParameterizedTest
  @CsvSource({
    "zj, zhenjiang, 321102003001",
    "qz, quzhou, 330802006001",
    "lz, luzhou, 510502001001",
    "qd, qingdao, 370202001001",
    "dy, dongying, 370502001011",
  })
  void oneStoryCanRunThroughAllAccountsOfACity(String prefix, String city, String village) {
    Actor officer = actors.named(prefix + ".officer");
    assertThat(officer.city()).isEqualTo(city);
    assertThat(officer.has(Role.OFFICER)).isTrue();
    assertThat(officer.workedGridIds()).allMatch(id -> grids.get(id).villageCode().equals(village));
    for (String level : List.of("town", "county", "city")) {
      Organisation agency =
          organisations.agencyAt(city, Level.valueOf(upper(level)), village).orElseThrow();
      assertThat(holds(prefix + "." + level + ".dispatcher", Role.DISPATCHER, agency)).isTrue();
      assertThat(holds(prefix + "." + level + ".dispatcher2", Role.DISPATCHER, agency)).isTrue();
      assertThat(holds(prefix + "." + level + ".head", Role.HEAD, agency)).isTrue();
      assertThat(
              holds(
                  prefix + "." + level + ".approver",
                  Role.APPROVER,
                  organisations
                      .authorityAt(city, Level.valueOf(upper(level)), village)
                      .orElseThrow()))
          .isTrue();
      for (String department : List.of("urban", "police")) {
        String name = prefix + (level.equals("town") ? "." : "." + level + ".") + department;
        Actor head = actors.named(name + ".head");
        assertThat(head.has(Role.HEAD)).isTrue();
        assertThat(head.positions())
            .allMatch(position -> position.level() == Level.valueOf(upper(level)))
            .allMatch(position -> village.startsWith(position.placePrefix()));
        assertThat(actors.named(name + ".handler").has(Role.HANDLER)).isTrue();
        assertThat(actors.named(name + ".handler2").organisationIds())
            .isEqualTo(head.organisationIds());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "zj.owner, PROCESS_OWNER",
    "qz.reviewer, MODEL_REVIEWER",
    "lz.auditor, AUDITOR",
    "qd.sysadmin, SYSTEM_ADMIN",
    "dy.secadmin, SECURITY_ADMIN",
    "qz.village.dispatcher, DISPATCHER",
    "lz.village.dispatcher, DISPATCHER",
    "qd.village.head, HEAD",
    "qd.county.leading-group-office.approver, APPROVER",
    "qz.county.competent-department.approver, APPROVER",
    "lz.county.government.approver, APPROVER",
  })
  void theRestHaveWhatTheirNameSaysAndNothingElse(String username, Role role) {
    assertThat(actors.named(username).roles()).containsExactly(role);
  }

  @Test
  void theNeighboursStandOutsideTheStory() {
    Actor other = actors.named("zj.other.dispatcher");
    assertThat(other.overseenPlaces()).noneMatch("321102003001"::startsWith).hasSize(1);
    assertThat(actors.named("zj.other.officer").gridIds())
        .noneMatch(id -> grids.get(id).villageCode().startsWith("321102003"));
    assertThat(accounts.nameOf("zj.other.officer")).isPresent();
  }

  private boolean holds(String username, Role role, Organisation organisation) {
    return actors.named(username).has(role, organisation.id());
  }

  private static String upper(String level) {
    return level.toUpperCase(java.util.Locale.ROOT);
  }

  private List<Grid> all(String city) {
    return grids.search(new GridSearch(city, null, null, null, 5_000));
  }

  private List<Post> held(String city) {
    return posts.findByGridIdIn(all(city).stream().map(Grid::id).toList());
  }

  private Map<Long, Set<PostKind>> kinds(String city) {
    return held(city).stream().collect(groupingBy(Post::gridId, mapping(Post::kind, toSet())));
  }
}
