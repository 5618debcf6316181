package io.gridcase.matterlist;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All reviews of all lists. */
interface StoredListReviews extends Repository<ListReview, Long> {

  ListReview save(ListReview review);

  Optional<ListReview> findFirstByCityAndCountyCodeOrderByReviewedOnDescIdDesc(
      String city, String countyCode);
}
