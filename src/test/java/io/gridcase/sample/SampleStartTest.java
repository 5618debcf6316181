package io.gridcase.sample;

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
import io.gridcase.personnel.People;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.PostSource;
import io.gridcase.personnel.Posts;
import io.gridcase.registry.Grid;
import io.gridcase.registry.GridSearch;
import io.gridcase.registry.GridType;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.OrganisationKind;
import io.gridcase.registry.Organisations;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
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
