package io.gridcase.portal;

import io.gridcase.kernel.Refusal;
import io.gridcase.personnel.OfficerPhoto;
import io.gridcase.personnel.OfficerPhotos;
import io.gridcase.personnel.Posts;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The photos of those who serve (QD-3-2). */
@RestController
class PublicPhotoController {

  private final OfficerPhotos photos;
  private final Posts posts;
  private final Grids grids;
  private final Keeping keeping;
  private final Clock clock;

  PublicPhotoController(
      OfficerPhotos photos, Posts posts, Grids grids, Keeping keeping, Clock clock) {
    this.photos = photos;
    this.posts = posts;
    this.grids = grids;
    this.keeping = keeping;
    this.clock = clock;
  }

  /** The photo a notice or a card check names; of somebody who serves no more there is none. */
  @GetMapping(value = "/api/public/photos/{code}", produces = MediaType.IMAGE_JPEG_VALUE)
  @Transactional(readOnly = true)
  public ResponseEntity<byte[]> photo(@PathVariable String code) {
    return photos
        .findByCode(code)
        .filter(this::serving)
        .map(OfficerPhoto::jpeg)
        .map(keeping::fresh)
        .orElseThrow(() -> Refusal.notFound("photo-unknown"));
  }

  private boolean serving(OfficerPhoto photo) {
    return posts.heldBy(photo.personId(), LocalDate.now(clock)).stream()
        .map(post -> grids.get(post.gridId()))
        .anyMatch(Grid::active);
  }
}
