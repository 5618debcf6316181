package io.gridcase.tasklist;

import io.gridcase.access.CurrentActor;
import io.gridcase.access.SampleAccounts;
import io.gridcase.kernel.Level;
import io.gridcase.matter.Intake;
import io.gridcase.matter.MatterSource;
import io.gridcase.matter.ReportRequest;
import io.gridcase.personnel.People;
import io.gridcase.personnel.Person;
import io.gridcase.personnel.Position;
import io.gridcase.personnel.PositionRole;
import io.gridcase.personnel.Positions;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.Posts;
import io.gridcase.registry.Function;
import io.gridcase.registry.GridBasis;
import io.gridcase.registry.GridEntry;
import io.gridcase.registry.GridType;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.Organisations;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;

/** One town of Zhenjiang with a grid and the few people a test of the inbox needs. */
class SmallTown {

  static final String CITY = "zhenjiang";
  static final String OFFICER = "officer.wang";
  static final String SECOND_OFFICER = "officer.sun";
  static final String DISPATCHER = "town.chen";
  static final String SECOND_DISPATCHER = "town.zhao";
  static final String HEAD = "town.head";
  static final String OTHER_TOWN = "elsewhere.li";
  static final String DEPARTMENT_HEAD = "roads.head";
  static final String HANDLER = "roads.zhou";
  static final String POLICE = "police.wu";

  private static final String VILLAGE = "321102003001";
  private static final String GRID = VILLAGE + "901";
  private static final String OTHER_VILLAGE = "321102004001";

  private final People people;
  private final Positions positions;
  private final Posts posts;
  private final SampleAccounts accounts;
  private final Grids grids;
  private final Organisations organisations;
  private final Intake intake;
  private final CurrentActor actors;
  private final TransactionTemplate transactions;
  private long gridId;

  SmallTown(
      People people,
      Positions positions,
      Posts posts,
      SampleAccounts accounts,
      Grids grids,
      Organisations organisations,
      Intake intake,
      CurrentActor actors,
      TransactionTemplate transactions) {
    this.people = people;
    this.positions = positions;
    this.posts = posts;
    this.accounts = accounts;
    this.grids = grids;
    this.organisations = organisations;
    this.intake = intake;
    this.actors = actors;
    this.transactions = transactions;
  }

  /** Lets the people move in, unless they live there already. */
  void settle() {
    if (grids.find(CITY, GRID).isEmpty()) {
      transactions.executeWithoutResult(status -> moveIn());
    }
    gridId = grids.find(CITY, GRID).orElseThrow().id();
  }

  private void moveIn() {
    grids.put(
        CITY,
        List.of(
            new GridEntry(
                GRID,
                VILLAGE,
                "试点网格",
                GridType.COMPREHENSIVE_URBAN,
                GridBasis.values()[0],
                null,
                300,
                900,
                null,
                true,
                true)));
    gridId = grids.find(CITY, GRID).orElseThrow().id();
    posts.save(new Post(person(OFFICER, "王网格"), gridId, PostKind.FULL_TIME, since()));
    posts.save(new Post(person(SECOND_OFFICER, "孙网格"), gridId, PostKind.PART_TIME, since()));
    Organisation town = agency(VILLAGE);
    position(DISPATCHER, "陈受理", town, PositionRole.DISPATCHER);
    position(SECOND_DISPATCHER, "赵受理", town, PositionRole.DISPATCHER);
    position(HEAD, "镇主任", town, PositionRole.HEAD);
    position(OTHER_TOWN, "李邻镇", agency(OTHER_VILLAGE), PositionRole.DISPATCHER);
    Organisation roads = department(Function.URBAN_MANAGEMENT);
    position(DEPARTMENT_HEAD, "城管长", roads, PositionRole.HEAD);
    position(HANDLER, "周承办", roads, PositionRole.HANDLER);
    position(POLICE, "吴警官", department(Function.PUBLIC_SECURITY), PositionRole.HANDLER);
  }

  Organisation agency(String place) {
    return organisations.agencyAt(CITY, Level.TOWN, place).orElseThrow();
  }

  Organisation department(Function function) {
    return organisations.departmentAt(CITY, function, Level.TOWN, VILLAGE).orElseThrow();
  }

  private static LocalDate since() {
    return LocalDate.of(2020, 1, 1);
  }

  private Person person(String username, String name) {
    Person person = people.save(new Person(CITY, username, name));
    accounts.open(CITY, username, person.id(), Set.of(), false);
    return person;
  }

  private void position(String username, String name, Organisation at, PositionRole role) {
    positions.save(new Position(person(username, name), at.id(), null, Set.of(role), since()));
  }

  /** The officer reports a collapsed road; the number of the case. */
  String collapsedRoad() {
    var report =
        new ReportRequest(
            "ZJ-02-10", false, "路面塌陷", null, gridId, null, null, null, MatterSource.OFFICER);
    return as(OFFICER, () -> intake.report(report, actors.get()).number());
  }

  <T> T as(String username, Supplier<T> action) {
    return actors.actingAs(username, action);
  }

  /** What an officer answers who cannot solve it. */
  static Map<String, Object> reportUp() {
    return Map.of("outcome", "REPORT_UP", "reason", "需要专业设备");
  }
}
