package io.gridcase.portal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.gridcase.kernel.Level;
import io.gridcase.kernel.Refusal;
import io.gridcase.personnel.OfficerPhotos;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.Posts;
import io.gridcase.portal.GridNotice.NoticeOfficer;
import io.gridcase.registry.Cities;
import io.gridcase.registry.CityProfile;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Organisation;
import io.gridcase.registry.Organisations;
import io.gridcase.registry.Place;
import io.gridcase.registry.Places;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The notices of grids, read from the register itself: whatever changes a grid, a post, a person or
 * a phone changes the notice in the same transaction. What is remembered ends with the next change.
 */
@Component
class GridNotices {

  private static final int MOST = 2_000;

  private static final List<PostKind> ORDER =
      List.of(
          PostKind.HEAD,
          PostKind.FULL_TIME,
          PostKind.PART_TIME,
          PostKind.EXCLUSIVE,
          PostKind.INSTRUCTOR);

  private record Asked(long edition, String city, String code, boolean english, LocalDate day) {}

  private final Cities cities;
  private final Grids grids;
  private final Places places;
  private final Organisations organisations;
  private final Posts posts;
  private final OfficerPhotos photos;
  private final RegisterEdition edition;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Cache<Asked, GridNotice> remembered;

  GridNotices(
      Cities cities,
      Grids grids,
      Places places,
      Organisations organisations,
      Posts posts,
      OfficerPhotos photos,
      RegisterEdition edition,
      TransactionTemplate transaction,
      Clock clock,
      PortalProperties settings) {
    this.cities = cities;
    this.grids = grids;
    this.places = places;
    this.organisations = organisations;
    this.posts = posts;
    this.photos = photos;
    this.edition = edition;
    this.transaction = transaction;
    this.clock = clock;
    this.remembered =
        Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(settings.remembered()).build();
  }

  /**
   * The notice of a grid in force.
   *
   * @throws Refusal {@code public-grid-unknown} (404), also for a grid that was given up
   */
  GridNotice of(String city, String code, Locale locale) {
    CityProfile profile = cities.profile(city);
    boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    Grid grid = inForce(city, code);
    Asked asked = new Asked(edition.now(), city, code, english, LocalDate.now(clock));
    return remembered.get(
        asked, a -> transaction.execute(status -> read(profile, grid, english, a.day())));
  }

  /**
   * The grid in force with that code.
   *
   * @throws Refusal {@code public-grid-unknown} (404)
   */
  Grid inForce(String city, String code) {
    return grids
        .find(city, code)
        .filter(Grid::active)
        .orElseThrow(() -> Refusal.notFound("public-grid-unknown").with("code", code));
  }

  private GridNotice read(CityProfile city, Grid grid, boolean english, LocalDate day) {
    Optional<Organisation> supervising = supervising(grid);
    return new GridNotice(
        city.key(),
        grid.code(),
        grid.name(),
        grid.type(),
        place(grid, Level.COUNTY),
        grid.placeCode(Level.COUNTY),
        place(grid, Level.TOWN),
        place(grid, Level.VILLAGE),
        grid.centroidLng(),
        grid.centroidLat(),
        grid.polygon(),
        officers(city, grid, english, day),
        supervising.map(Organisation::name).orElse(null),
        supervising.map(Organisation::supervisionPhone).orElse(null));
  }

  private List<NoticeOfficer> officers(
      CityProfile city, Grid grid, boolean english, LocalDate day) {
    List<Post> shown =
        posts.heldIn(grid.id(), day).stream()
            .filter(post -> published(city, post.kind()))
            .sorted(Comparator.comparing((Post post) -> ORDER.indexOf(post.kind())))
            .toList();
    Map<Long, String> codes =
        city.photos() == null
            ? Map.of()
            : photos.codesOf(shown.stream().map(post -> post.person().id()).toList());
    return shown.stream()
        .map(post -> officer(city, post, codes.get(post.person().id()), english))
        .toList();
  }

  /** The posts the city's regulation publishes; where it says nothing, those who work the grid. */
  private static boolean published(CityProfile city, PostKind kind) {
    return city.duties().isEmpty() ? kind.handles() : city.duties().containsKey(kind.name());
  }

  private static NoticeOfficer officer(CityProfile city, Post post, String photo, boolean english) {
    CityProfile.Duty duty = city.duties().get(post.kind().name());
    return new NoticeOfficer(
        post.person().name(),
        post.kind(),
        photo,
        post.person().workPhone(),
        duty == null ? null : english ? duty.en() : duty.zh());
  }

  /** The lowest agency over the grid with a phone, from the town on; else the town's own. */
  private Optional<Organisation> supervising(Grid grid) {
    List<Organisation> over =
        Stream.of(Level.TOWN, Level.COUNTY, Level.CITY)
            .flatMap(it -> organisations.agencyAt(grid.city(), it, grid.villageCode()).stream())
            .toList();
    return over.stream()
        .filter(each -> each.supervisionPhone() != null)
        .findFirst()
        .or(() -> over.stream().findFirst());
  }

  private String place(Grid grid, Level level) {
    return places.find(grid.placeCode(level)).map(Place::shortName).orElse(null);
  }
}
