package io.gridcase.sample;

import io.gridcase.access.Role;
import io.gridcase.kernel.Level;
import io.gridcase.personnel.Person;
import io.gridcase.personnel.Position;
import io.gridcase.personnel.PositionRole;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostKind;
import io.gridcase.registry.CityProfile;
import io.gridcase.registry.Grid;
import io.gridcase.registry.GridType;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.OrganisationKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Accounts for everybody one case can meet on its way: the officers of one village and all who hold
 * a position above it. Two from the town next door are there to be kept out.
 */
final class SampleStory {

  private static final Map<String, Role> GRANTED = granted();

  /** Who of a grid comes first: whoever does the daily work. */
  private static final List<PostKind> BY_WORK =
      List.of(
          PostKind.FULL_TIME,
          PostKind.PART_TIME,
          PostKind.EXCLUSIVE,
          PostKind.HEAD,
          PostKind.INSTRUCTOR);

  private final SampleCounty county;
  private final StoryNames names;
  private final Map<Long, Organisation> organisations;
  private final Map<Long, Grid> grids;
  private final Map<Person, StoryAccount> accounts = new LinkedHashMap<>();

  private SampleStory(
      CityProfile city, SampleCounty county, List<Organisation> organisations, List<Grid> grids) {
    this.county = county;
    this.names = new StoryNames(county.userPrefix(), city);
    this.organisations =
        organisations.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
    this.grids = grids.stream().collect(Collectors.toMap(Grid::id, Function.identity()));
  }

  /** The accounts of one city, those of the story village's officers first. */
  static List<StoryAccount> of(
      CityProfile city,
      SampleCounty county,
      List<Organisation> organisations,
      List<Grid> grids,
      List<Position> positions,
      List<Post> posts,
      Recruiting recruiting) {
    SampleStory story = new SampleStory(city, county, organisations, grids);
    story.officers(posts);
    positions.stream().filter(story::above).forEach(story::holder);
    GRANTED.forEach(
        (word, role) -> story.open(word, recruiting.somebody(28, 55), Set.of(role), true));
    story.neighbours(posts, positions);
    return new ArrayList<>(story.accounts.values());
  }

  private void officers(List<Post> posts) {
    List<Post> here =
        posts.stream()
            .filter(post -> grid(post).villageCode().startsWith(town()))
            .sorted(Comparator.comparing((Post post) -> BY_WORK.indexOf(post.kind())))
            .sorted(Comparator.comparing(post -> grid(post).code()))
            .toList();
    here.stream()
        .filter(post -> grid(post).villageCode().equals(county.village()))
        .filter(post -> grid(post).type() != GridType.EXCLUSIVE)
        .forEach(post -> open(word(post.kind()), post.person(), Set.of(), true));
    here.stream()
        .filter(post -> grid(post).type() == GridType.EXCLUSIVE)
        .findFirst()
        .ifPresent(post -> open("exclusive.officer", post.person(), Set.of(), true));
  }

  private static String word(PostKind kind) {
    return switch (kind) {
      case HEAD -> "grid.head";
      case INSTRUCTOR -> "instructor";
      case FULL_TIME, PART_TIME, EXCLUSIVE -> "officer";
    };
  }

  private boolean above(Position position) {
    return organisation(position).contains(county.village());
  }

  private void holder(Position position) {
    Organisation in = organisation(position);
    PositionRole role = position.roles().iterator().next();
    accounts.computeIfAbsent(
        position.person(),
        person -> new StoryAccount(names.of(in, role), person, Set.of(), names.shown(in)));
  }

  private void neighbours(List<Post> posts, List<Position> positions) {
    posts.stream()
        .filter(post -> !grid(post).villageCode().startsWith(town()))
        .min(
            Comparator.comparing((Post post) -> grid(post).code())
                .thenComparing(post -> BY_WORK.indexOf(post.kind())))
        .ifPresent(post -> open("other.officer", post.person(), Set.of(), false));
    positions.stream()
        .filter(position -> organisation(position).kind() == OrganisationKind.AGENCY)
        .filter(position -> organisation(position).level() == Level.TOWN && !above(position))
        .filter(position -> position.roles().contains(PositionRole.DISPATCHER))
        .min(Comparator.comparing(position -> organisation(position).placeCode()))
        .ifPresent(position -> open("other.dispatcher", position.person(), Set.of(), false));
  }

  private void open(String word, Person person, Set<Role> roles, boolean shown) {
    accounts.computeIfAbsent(person, p -> new StoryAccount(names.of(word), p, roles, shown));
  }

  private Grid grid(Post post) {
    return grids.get(post.gridId());
  }

  private Organisation organisation(Position position) {
    return organisations.get(position.organisationId());
  }

  private String town() {
    return Level.TOWN.prefixOf(county.village());
  }

  private static Map<String, Role> granted() {
    Map<String, Role> roles = new LinkedHashMap<>();
    roles.put("owner", Role.PROCESS_OWNER);
    roles.put("reviewer", Role.MODEL_REVIEWER);
    roles.put("auditor", Role.AUDITOR);
    roles.put("sysadmin", Role.SYSTEM_ADMIN);
    roles.put("secadmin", Role.SECURITY_ADMIN);
    return roles;
  }
}
