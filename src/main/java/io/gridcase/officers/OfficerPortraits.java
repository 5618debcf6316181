package io.gridcase.officers;

import io.gridcase.attachment.Attachments;
import io.gridcase.kernel.Refusal;
import io.gridcase.officers.OfficerRights.Area;
import io.gridcase.personnel.OfficerPhoto;
import io.gridcase.personnel.OfficerPhotos;
import io.gridcase.personnel.People;
import io.gridcase.personnel.Person;
import io.gridcase.personnel.Posts;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The photos of officers as their agencies keep them (QD-3-2): uploaded, seen, taken away. What the
 * public sees of them is the notice of the grid and the check of a card.
 */
@Component
@Transactional
class OfficerPortraits {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int CODE_BYTES = 16;

  private final OfficerRights rights;
  private final OfficerPhotos photos;
  private final People people;
  private final Posts posts;
  private final OwnPosts ownPosts;
  private final PeopleOfArea known;
  private final Attachments attachments;
  private final Clock clock;

  OfficerPortraits(
      OfficerRights rights,
      OfficerPhotos photos,
      People people,
      Posts posts,
      OwnPosts ownPosts,
      PeopleOfArea known,
      Attachments attachments,
      Clock clock) {
    this.rights = rights;
    this.photos = photos;
    this.people = people;
    this.posts = posts;
    this.ownPosts = ownPosts;
    this.known = known;
    this.attachments = attachments;
    this.clock = clock;
  }

  /**
   * Shows another photo of somebody from now on.
   *
   * @param attachment a photo the caller uploaded
   * @throws Refusal {@code officer-unknown} (404), {@code officers-not-yours-to-change} (403),
   *     those of {@link Attachments#portrait}
   */
  public void show(String code, long attachment) {
    Person person = written(code);
    byte[] jpeg = attachments.portrait(attachment);
    OfficerPhoto photo =
        photos.findById(person.id()).orElseGet(() -> new OfficerPhoto(person.id()));
    photo.show(fresh(), jpeg, rights.actor().username(), clock.instant());
    photos.save(photo);
  }

  /** Takes the photo of somebody away, here and from every notice; without one nothing changes. */
  public void remove(String code) {
    photos.findById(written(code).id()).ifPresent(photos::delete);
  }

  /**
   * The photo, for the agencies of the area and the person; empty while there is none.
   *
   * @throws Refusal {@code officer-unknown} (404), {@code officers-not-yours} (403)
   */
  @Transactional(readOnly = true)
  public Optional<byte[]> of(String code) {
    Person person = person(code);
    if (person.id() != rights.actor().personId()) {
      Area area = rights.area(null);
      if (known.among(area, Set.of(person.id()), LocalDate.now(clock)).isEmpty()) {
        throw unknown();
      }
    }
    return photos.findById(person.id()).map(OfficerPhoto::jpeg);
  }

  /** Whether there is a photo; the picture itself is not read. */
  @Transactional(readOnly = true)
  public boolean existsOf(long personId) {
    return !photos.codes(Set.of(personId)).isEmpty();
  }

  /** Who serves in the caller's area or is to serve there, for a caller who writes there. */
  private Person written(String code) {
    Person person = person(code);
    rights.writing();
    if (!ownPosts.mayWrite(person.id(), posts.heldBy(person.id(), LocalDate.now(clock)))) {
      throw unknown();
    }
    return person;
  }

  private Person person(String code) {
    return people
        .findByCityAndCode(rights.actor().city(), code)
        .orElseThrow(OfficerPortraits::unknown);
  }

  private static Refusal unknown() {
    return Refusal.notFound("officer-unknown");
  }

  private static String fresh() {
    byte[] code = new byte[CODE_BYTES];
    RANDOM.nextBytes(code);
    return HexFormat.of().formatHex(code);
  }
}
