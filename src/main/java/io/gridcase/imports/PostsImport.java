package io.gridcase.imports;

import io.gridcase.kernel.Clocking;
import io.gridcase.personnel.Person;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostGrades;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.PostSource;
import io.gridcase.personnel.Posts;
import io.gridcase.registry.Grid;
import io.gridcase.registry.GridType;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.OrganisationKind;
import io.gridcase.registry.Organisations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The posts people hold in grids. An import takes over who serves already: a post that begins today
 * or later comes by the procedure of appointment, which asks for training first.
 */
@Component
class PostsImport implements Importing {

  private static final Set<String> REQUIRED = Set.of("person", "grid", "post", "from");
  private static final Set<String> OPTIONAL =
      Set.of("source", "department", "grade", "gradeSince", "until");

  private record PostKey(long personId, long gridId, PostKind kind, LocalDate from) {}

  private record PostRow(
      Row row,
      Person person,
      Grid grid,
      PostKind kind,
      PostSource source,
      Long departmentId,
      GradeCells grade,
      LocalDate from,
      LocalDate until) {

    PostKey key() {
      return new PostKey(person.id(), grid.id(), kind, from);
    }
  }

  private final Posts posts;
  private final PersonColumn personColumn;
  private final GridColumn gridColumn;
  private final PostGrades grades;
  private final Organisations organisations;
  private final Clock clock;

  PostsImport(
      Posts posts,
      PersonColumn personColumn,
      GridColumn gridColumn,
      PostGrades grades,
      Organisations organisations,
      Clock clock) {
    this.posts = posts;
    this.personColumn = personColumn;
    this.gridColumn = gridColumn;
    this.grades = grades;
    this.organisations = organisations;
    this.clock = clock;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.POSTS;
  }

  @Override
  public ImportResult take(String city, String text) {
    Table table = Table.read(text, REQUIRED, OPTIONAL);
    Map<String, Person> persons = personColumn.known(city, table.rows(), "person");
    Keys keys = new Keys("person");
    List<PostRow> read = new ArrayList<>();
    for (Row row : table.rows()) {
      post(city, row, persons)
          .ifPresent(
              post -> {
                keys.once(row, post.key());
                read.add(post);
              });
    }
    Map<PostKey, Post> known = known(read);
    LocalDate today = LocalDate.ofInstant(clock.instant(), Clocking.ZONE);
    read.stream()
        .filter(post -> !known.containsKey(post.key()) && !post.from().isBefore(today))
        .forEach(post -> post.row().problem("from", "import-post-to-come"));
    table.refuseProblems();
    return store(read, known);
  }

  private Optional<PostRow> post(String city, Row row, Map<String, Person> persons) {
    Person person = personColumn.of(row, "person", persons);
    Grid grid = gridColumn.of(city, row);
    PostKind kind = row.neededChoice("post", PostKind.class);
    if (kind == PostKind.EXCLUSIVE && grid != null && grid.type() != GridType.EXCLUSIVE) {
      row.problem("post", "import-post-exclusive");
    }
    PostSource source = row.choice("source", PostSource.class);
    Long department = department(city, row, kind);
    LocalDate from = row.neededDay("from");
    LocalDate until = row.until(from);
    GradeCells grade = GradeCells.of(row, grid, grades);
    return row.wrong()
        ? Optional.empty()
        : Optional.of(new PostRow(row, person, grid, kind, source, department, grade, from, until));
  }

  /** ZJ-21: the department an instructor guides for; nobody else names one. */
  private Long department(String city, Row row, PostKind kind) {
    String code = row.text("department", 80);
    if (code == null || kind == null) {
      return null;
    }
    if (kind != PostKind.INSTRUCTOR) {
      row.problem("department", "import-value-not-here");
      return null;
    }
    Optional<Organisation> department =
        organisations.find(city, code).filter(each -> each.kind() == OrganisationKind.DEPARTMENT);
    if (department.isEmpty()) {
      row.problem("department", "import-department-unknown");
    }
    return department.map(Organisation::id).orElse(null);
  }

  private Map<PostKey, Post> known(List<PostRow> read) {
    Map<PostKey, Post> known = new HashMap<>();
    List<Long> gridIds = read.stream().map(row -> row.grid().id()).distinct().toList();
    Chunks.of(gridIds)
        .forEach(ids -> posts.findByGridIdIn(ids).forEach(post -> known.put(key(post), post)));
    return known;
  }

  private ImportResult store(List<PostRow> read, Map<PostKey, Post> known) {
    int created = 0;
    List<Post> all = new ArrayList<>();
    for (PostRow row : read) {
      Post post = known.get(row.key());
      if (post == null) {
        post = new Post(row.person(), row.grid().id(), row.kind(), row.from());
        created++;
      }
      post.comingFrom(row.source(), row.departmentId());
      row.grade().applyTo(post);
      post.endOn(row.until());
      all.add(post);
    }
    posts.saveAll(all);
    return new ImportResult(kind(), read.size(), created, read.size() - created);
  }

  private static PostKey key(Post post) {
    return new PostKey(post.person().id(), post.gridId(), post.kind(), post.from());
  }
}
