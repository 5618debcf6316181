package io.gridcase.portal;

import io.gridcase.portal.Ratings.RatingPage;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What residents said of the handling, for the agencies of the area. */
@RestController
class RatingController {

  private static final int BEST = 5;

  private final Ratings ratings;

  RatingController(Ratings ratings) {
    this.ratings = ratings;
  }

  /** The ratings of the caller's area, the newest first. */
  @GetMapping("/api/ratings")
  RatingPage page(
      @RequestParam(required = false) String after,
      @RequestParam(required = false) Integer most,
      @RequestParam(defaultValue = "20") int size) {
    return ratings.page(after, most == null ? BEST : most, size);
  }
}
