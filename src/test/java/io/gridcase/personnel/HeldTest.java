package io.gridcase.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridcase.Article;
import io.gridcase.GridcaseTest;
import io.gridcase.registry.Grid;
import io.gridcase.registry.GridSearch;
import io.gridcase.registry.Grids;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who holds which position and post on a day. */
@GridcaseTest
class HeldTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 9, 30);
  private static final AtomicLong IDS = new AtomicLong(1L << 40);

  @Autowired private People people;
  @Autowired private Positions positions;
  @Autowired private Posts posts;
  @Autowired private Volunteers volunteers;
  @Autowired private Councils councils;
  @Autowired private Teams teams;
  @Autowired private Grids grids;
  @Autowired private JdbcClient jdbc;

  @Test
  @Article("ZJ-16-1")
  void a_post_is_held_from_its_first_to_its_last_day() {
    long grid = IDS.incrementAndGet();
    Person person = person();
    Post post = new Post(person, grid, PostKind.FULL_TIME, FIRST);
    post.endOn(LAST);
    posts.save(post);

    assertThat(posts.heldIn(grid, FIRST.minusDays(1))).isEmpty();
    assertThat(posts.heldIn(grid, FIRST)).hasSize(1);
    assertThat(posts.heldIn(grid, LAST)).hasSize(1);
    assertThat(posts.heldIn(grid, LAST.plusDays(1))).isEmpty();
    assertThat(posts.heldBy(person.id(), LAST)).extracting(Post::gridId).containsExactly(grid);
    assertThat(posts.heldBy(person.id(), LAST.plusDays(1))).isEmpty();
    assertThat(post.heldOn(FIRST)).isTrue();
    assertThat(post.heldOn(LAST.plusDays(1))).isFalse();
  }

  @Test
  @Article("QD-M9")
  void everybody_with_a_post_in_a_grid_works_its_cases_but_the_instructor() {
    long grid = IDS.incrementAndGet();
    for (PostKind kind : PostKind.values()) {
      posts.save(new Post(person(kind.name()), grid, kind, FIRST));
    }

    assertThat(posts.officersOf(grid, LAST))
        .extracting(Staff::name)
        .containsExactlyInAnyOrder("HEAD", "FULL_TIME", "PART_TIME", "EXCLUSIVE");
  }

  @Test
  void one_officer_may_serve_several_grids() {
    Person person = person();
    long one = IDS.incrementAndGet();
    long other = IDS.incrementAndGet();
    posts.save(new Post(person, one, PostKind.FULL_TIME, FIRST));
    posts.save(new Post(person, other, PostKind.FULL_TIME, FIRST));

    assertThat(posts.heldBy(person.id(), LAST))
        .extracting(Post::gridId)
        .containsExactly(one, other);
  }

  @Test
  void a_position_brings_its_roles_while_it_is_held() {
    long organisation = IDS.incrementAndGet();
    Person handler = person("handler");
    Person head = person("head");
    Position held =
        new Position(
            handler, organisation, "科员", Set.of(PositionRole.HANDLER, PositionRole.HEAD), FIRST);
    held.endOn(LAST);
    positions.save(held);
    positions.save(new Position(head, organisation, "科长", Set.of(PositionRole.HEAD), FIRST));

    assertThat(positions.handlersOf(organisation, LAST))
        .containsExactly(new Staff(handler.id(), "handler"));
    assertThat(positions.handlersOf(organisation, LAST.plusDays(1))).isEmpty();
    assertThat(positions.holding(organisation, Set.of(PositionRole.HEAD), LAST)).hasSize(2);
    assertThat(positions.heldBy(head.id(), LAST))
        .singleElement()
        .satisfies(p -> assertThat(p.roles()).containsExactly(PositionRole.HEAD));

    held.become("负责人", Set.of(PositionRole.HEAD));
    assertThat(positions.save(held).roles()).containsExactly(PositionRole.HEAD);
    assertThat(positions.handlersOf(organisation, LAST)).isEmpty();
  }

  @Test
  void a_private_phone_and_an_identity_number_stand_in_no_column_in_clear() {
    Person person = person();
    person.reachedAt("0511-1234567", "13800138000");
    person.known("321102199001011234", LocalDate.of(1990, 1, 1), Education.COLLEGE);
    people.save(person);

    String row =
        jdbc.sql("select * from person where id = ?")
            .param(person.id())
            .query()
            .singleRow()
            .toString();
    assertThat(row).contains("0511-1234567").doesNotContain("13800138000", "321102199001011234");
    Person read = people.get(person.id());
    assertThat(read.privatePhone()).isEqualTo("13800138000");
    assertThat(read.identityNumber()).isEqualTo("321102199001011234");
  }

  @Test
  void what_is_written_of_volunteers_and_councils_stands_in_no_column_in_clear() {
    Grid grid =
        grids.search(new GridSearch("dongying", null, null, null, 1)).stream().findFirst().get();
    Volunteer volunteer =
        new Volunteer(person(), grid, VolunteerStanding.PARTY_MEMBER, LocalDate.EPOCH);
    volunteer.known("无名研究所", "无名小区九幢");
    volunteer.endOn(LocalDate.EPOCH);
    volunteers.save(volunteer);
    Council council = new Council(grid, "C-" + UUID.randomUUID(), LocalDate.EPOCH);
    council.record("老钱家漏水", Map.of(Capacity.OFFICER, 2), "请老钱修");
    councils.save(council);

    String rows =
        jdbc.sql("select * from volunteer where id = ?").param(volunteer.id()).query().listOfRows()
            + ""
            + jdbc.sql("select * from council where id = ?")
                .param(council.id())
                .query()
                .listOfRows();
    assertThat(rows).contains(council.code()).doesNotContain("无名", "老钱");
    assertThat(volunteers.findById(volunteer.id()).orElseThrow().unit()).isEqualTo("无名研究所");
    assertThat(councils.findByGridIdOrderByHeldOnDescIdDesc(grid.id()))
        .extracting(Council::topic)
        .contains("老钱家漏水");
  }

  @Test
  @Article("QZ-16")
  void a_service_team_is_never_without_a_leader() {
    Team team = Team.ofVillage("quzhou", "330802006001", "T-" + UUID.randomUUID(), FIRST);
    assertThatThrownBy(() -> team.led("服务团队", null)).isInstanceOf(IllegalArgumentException.class);
    team.led("服务团队", person());
    assertThat(teams.save(team).leader()).isNotNull();
  }

  private Person person() {
    return person("新来的人");
  }

  private Person person(String name) {
    return people.save(new Person("zhenjiang", "T-" + UUID.randomUUID(), name));
  }
}
