package io.gridcase.matterlist;

import io.gridcase.access.Idempotency;
import io.gridcase.matterlist.ListReviews.ReviewDue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** When matter lists are gone through again. */
@RestController
@RequestMapping("/api/list-reviews")
class ListReviewController {

  private final ListReviews reviews;
  private final Idempotency idempotency;

  ListReviewController(ListReviews reviews, Idempotency idempotency) {
    this.reviews = reviews;
    this.idempotency = idempotency;
  }

  /**
   * A list was gone through, and nothing needs to change.
   *
   * @param county twelve digits
   */
  record NewReview(
      @NotBlank @Size(max = 12) String county, @NotBlank @Size(max = 500) String conclusion) {}

  /** What was taken down. */
  record MadeReview(long id) {}

  /** The lists the caller's agencies go through, and when. */
  @GetMapping
  List<ReviewDue> due(Locale locale) {
    return reviews.due(locale);
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  MadeReview review(
      @RequestHeader(name = "Idempotency-Key", required = false) String key,
      @Valid @RequestBody NewReview asked) {
    return idempotency.once(
        key,
        List.of("list-review", asked),
        MadeReview.class,
        () -> new MadeReview(reviews.review(asked.county(), asked.conclusion())));
  }
}
