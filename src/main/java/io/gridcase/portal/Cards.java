package io.gridcase.portal;

import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import io.gridcase.access.Role;
import io.gridcase.kernel.Refusal;
import io.gridcase.personnel.OfficerPhotos;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.Posts;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import io.gridcase.registry.OrganisationKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues officers' cards and tells the public whether the officer behind one serves. */
@Service
class Cards {

  private final OfficerCards cards;
  private final Posts posts;
  private final Grids grids;
  private final OfficerPhotos photos;
  private final CurrentActor actors;
  private final Clock clock;

  Cards(
      OfficerCards cards,
      Posts posts,
      Grids grids,
      OfficerPhotos photos,
      CurrentActor actors,
      Clock clock) {
    this.cards = cards;
    this.posts = posts;
    this.grids = grids;
    this.photos = photos;
    this.actors = actors;
    this.clock = clock;
  }

  /**
   * What a card says.
   *
   * @param serving whether its holder serves today; of who does not, nothing else is told
   * @param city key of the city, for its look
   * @param photo what its photo is read by at {@code /api/public/photos}; absent without one
   */
  record CardCheck(
      boolean serving,
      String city,
      String name,
      PostKind post,
      String photo,
      String grid,
      String gridCode) {}

  /**
   * A card to print.
   *
   * @param photo as in {@link CardCheck}
   */
  record IssuedCard(
      String code, String name, PostKind post, String photo, String grid, String city) {}

  /**
   * Whether the officer behind a card serves.
   *
   * @throws Refusal {@code card-unknown} (404)
   */
  @Transactional(readOnly = true)
  public CardCheck check(String typed) {
    Post post =
        cards
            .withCode(Codes.normal(typed))
            .map(OfficerCard::post)
            .map(this::today)
            .orElseThrow(() -> Refusal.notFound("card-unknown"));
    Grid grid = grids.get(post.gridId());
    boolean serving = post.heldOn(LocalDate.now(clock)) && grid.active();
    return serving
        ? new CardCheck(
            true,
            grid.city(),
            post.person().name(),
            post.kind(),
            photo(post),
            grid.name(),
            grid.code())
        : new CardCheck(false, grid.city(), null, null, null, null, null);
  }

  /**
   * The card of a post, issued when it has none: for the agencies above the grid and the holder.
   *
   * @throws Refusal {@code post-unknown} (404) for a post of another city or one that is not held
   *     today, {@code card-not-yours} (403)
   */
  @Transactional
  public IssuedCard issue(long postId) {
    Actor actor = actors.get();
    Post post =
        posts
            .findById(postId)
            .filter(found -> found.person().city().equals(actor.city()))
            .filter(found -> found.heldOn(LocalDate.now(clock)))
            .orElseThrow(() -> Refusal.notFound("post-unknown"));
    Grid grid = grids.get(post.gridId());
    if (!mayIssue(actor, post, grid)) {
      throw Refusal.forbidden("card-not-yours");
    }
    OfficerCard card =
        cardOf(post)
            .orElseGet(() -> cards.save(new OfficerCard(Codes.fresh(), post, clock.instant())));
    return new IssuedCard(
        card.code(), post.person().name(), post.kind(), photo(post), grid.name(), grid.city());
  }

  /** A post that went on in another grid is the one there: its card stays good. */
  private Post today(Post post) {
    LocalDate today = LocalDate.now(clock);
    Post at = post;
    while (!at.heldOn(today)) {
      List<Post> next = posts.continuing(at.id());
      if (next.isEmpty()) {
        return at;
      }
      at = next.stream().filter(each -> each.heldOn(today)).findFirst().orElse(next.get(0));
    }
    return at;
  }

  /** The card a post has, or has kept from the one it continues. */
  private Optional<OfficerCard> cardOf(Post post) {
    Optional<Post> each = Optional.of(post);
    while (each.isPresent()) {
      Optional<OfficerCard> card =
          cards.ofPost(each.get().id()).filter(found -> today(found.post()).id().equals(post.id()));
      if (card.isPresent()) {
        return card;
      }
      each = Optional.ofNullable(each.get().continues()).flatMap(posts::findById);
    }
    return Optional.empty();
  }

  private String photo(Post post) {
    return photos.codesOf(List.of(post.person().id())).get(post.person().id());
  }

  private static boolean mayIssue(Actor actor, Post post, Grid grid) {
    return actor.personId() == post.person().id() && !actor.standsApart()
        || actor.positions().stream()
            .filter(p -> p.kind() == OrganisationKind.AGENCY)
            .filter(p -> grid.villageCode().startsWith(p.placePrefix()))
            .anyMatch(p -> p.roles().contains(Role.HEAD) || p.roles().contains(Role.DISPATCHER));
  }
}
