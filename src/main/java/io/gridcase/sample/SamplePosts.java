package io.gridcase.sample;

import io.gridcase.kernel.Level;
import io.gridcase.personnel.Person;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.PostSource;
import io.gridcase.registry.Function;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.Organisations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The people who serve in the sample grids, as the city requires. */
@Component
class SamplePosts {

  private record Shared(String villageCode, PostKind kind) {}

  private final Organisations organisations;

  SamplePosts(Organisations organisations) {
    this.organisations = organisations;
  }

  /**
   * A post for every one the county's staffing asks for.
   *
   * @param grids by code, those of a village together
   */
  List<Post> of(SampleCounty county, List<Grid> grids, Recruiting recruiting) {
    List<Post> posts = new ArrayList<>();
    Map<Shared, Post> shared = new HashMap<>();
    for (Grid grid : grids) {
      for (SampleCounty.Staffing staffing : county.staff().get(grid.type())) {
        Shared key = new Shared(grid.villageCode(), staffing.post());
        Post same = staffing.shared() ? shared.get(key) : null;
        if (same != null) {
          posts.add(in(grid, same.person(), same.kind(), same.source(), same.departmentId()));
        } else if (staffing.drawn(recruiting.random())) {
          Post made = made(grid, staffing, recruiting);
          posts.add(made);
          shared.putIfAbsent(key, made);
        }
      }
    }
    return posts;
  }

  private Post made(Grid grid, SampleCounty.Staffing staffing, Recruiting recruiting) {
    PostSource source = staffing.source(recruiting.random());
    int oldest = staffing.post() == PostKind.FULL_TIME ? 39 : 58;
    Person person = recruiting.somebody(24, oldest);
    return in(grid, person, staffing.post(), source, department(grid, source, recruiting));
  }

  private static Post in(
      Grid grid, Person person, PostKind kind, PostSource source, Long department) {
    return new Post(person, grid.id(), kind, Recruiting.SINCE).comingFrom(source, department);
  }

  private Long department(Grid grid, PostSource source, Recruiting recruiting) {
    return switch (source) {
      case POLICE ->
          organisations
              .departmentAt(grid.city(), Function.PUBLIC_SECURITY, Level.TOWN, grid.villageCode())
              .map(Organisation::id)
              .orElse(null);
      case OFFICE_STAFF -> any(grid, Level.TOWN, recruiting);
      case DEPARTMENT_CADRE -> any(grid, Level.COUNTY, recruiting);
      default -> null;
    };
  }

  private Long any(Grid grid, Level level, Recruiting recruiting) {
    List<Organisation> there = organisations.departmentsAt(grid.city(), level, grid.villageCode());
    return there.get(recruiting.random().nextInt(there.size())).id();
  }
}
