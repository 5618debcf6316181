package io.gridcase.access;

import io.gridcase.kernel.Refusal;
import io.gridcase.registry.OrganisationKind;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The person on whose behalf a request is carried out, and everything rights are judged by.
 *
 * @param city the key of the one city the actor sees
 * @param positions the positions held today; only one of them while acting in it
 * @param posts the posts held today
 * @param roles every role of positions, posts and account
 * @param acting the position chosen to act in; null when all count
 * @param viaToken whether another system calls with a token of this account
 */
public record Actor(
    long accountId,
    String username,
    long personId,
    String name,
    String city,
    List<ActorPosition> positions,
    List<ActorPost> posts,
    Set<Role> roles,
    Long acting,
    boolean viaToken) {

  /** Puts together what the account was granted with what positions and posts bring. */
  static Actor of(
      AccountStanding account, String name, Standing held, Long acting, boolean viaToken) {
    Standing standing = held.countingFor(account);
    boolean chosen =
        standing.positions().stream().anyMatch(p -> Long.valueOf(p.id()).equals(acting));
    List<ActorPosition> positions =
        standing.positions().stream().filter(p -> !chosen || p.id() == acting).toList();
    Set<Role> roles = EnumSet.noneOf(Role.class);
    roles.addAll(account.roles());
    positions.forEach(position -> roles.addAll(position.roles()));
    if (standing.posts().stream().anyMatch(post -> post.post().handles())) {
      roles.add(Role.OFFICER);
    }
    return new Actor(
        account.id(),
        account.username(),
        account.personId(),
        name,
        account.city(),
        positions,
        standing.posts(),
        Set.copyOf(roles),
        chosen ? acting : null,
        viaToken);
  }

  /** What somebody holds today, before one position is chosen. */
  record Standing(List<ActorPosition> positions, List<ActorPost> posts) {

    /** Nothing, for the three administrators: whoever watches or grants does not work on cases. */
    Standing countingFor(AccountStanding account) {
      return account.standsApart() ? new Standing(List.of(), List.of()) : this;
    }
  }

  /** The name of the candidate group of a role in an organisation. */
  public static String group(Role role, long organisationId) {
    return role + ":" + organisationId;
  }

  /** The name of the candidate group of the officers of a grid. */
  public static String officersOf(long gridId) {
    return Role.OFFICER + ":" + gridId;
  }

  /** The candidate groups of tasks this person may take. */
  public Set<String> groups() {
    Set<String> groups = new LinkedHashSet<>();
    workedGridIds().forEach(grid -> groups.add(officersOf(grid)));
    positions.forEach(
        position ->
            position.roles().forEach(role -> groups.add(group(role, position.organisationId()))));
    return groups;
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  /** Whether one of the three roles keeps the person out of the work on cases (三员分立). */
  public boolean standsApart() {
    return roles.stream().anyMatch(Role::exclusive);
  }

  /** Whether the person holds this role in this organisation. */
  public boolean has(Role role, long organisationId) {
    return positions.stream()
        .anyMatch(p -> p.organisationId() == organisationId && p.roles().contains(role));
  }

  /**
   * Lets only holders of one of these roles pass.
   *
   * @throws Refusal {@code role-missing} (403)
   */
  public void requireAny(Role... any) {
    if (Stream.of(any).noneMatch(this::has)) {
      throw Refusal.forbidden("role-missing").with("roles", List.of(any));
    }
  }

  /** The organisations the person holds a position in. */
  public Set<Long> organisationIds() {
    return positions.stream().map(ActorPosition::organisationId).collect(Collectors.toSet());
  }

  /** The grids the person holds any post in, instructors included. */
  public Set<Long> gridIds() {
    return posts.stream().map(ActorPost::gridId).collect(Collectors.toSet());
  }

  /** The grids whose cases the person works. */
  public Set<Long> workedGridIds() {
    return posts.stream()
        .filter(post -> post.post().handles())
        .map(ActorPost::gridId)
        .collect(Collectors.toSet());
  }

  /**
   * The leading digits of the places whose cases agencies and authorities of the person oversee.
   */
  public Set<String> overseenPlaces() {
    return positions.stream()
        .filter(position -> position.kind() != OrganisationKind.DEPARTMENT)
        .map(ActorPosition::placePrefix)
        .collect(Collectors.toSet());
  }

  /** The position in that organisation; empty when there is none. */
  public Optional<ActorPosition> positionIn(long organisationId) {
    return positions.stream().filter(p -> p.organisationId() == organisationId).findFirst();
  }

  /**
   * The position in which the person applies in the name of that department or agency.
   *
   * @throws Refusal {@code not-speaking-for} (403)
   */
  public ActorPosition speakingFor(long organisationId) {
    return positionIn(organisationId)
        .filter(ActorPosition::speaks)
        .orElseThrow(() -> Refusal.forbidden("not-speaking-for"));
  }

  /** The organisation the person speaks for: the position acted in, otherwise the first held. */
  public Optional<ActorPosition> standing() {
    return Stream.concat(
            positions.stream().filter(p -> Long.valueOf(p.id()).equals(acting)), positions.stream())
        .findFirst();
  }
}
