package io.gridcase.officers;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** How all posts ended. */
interface StoredExits extends Repository<PostExit, Long> {

  PostExit saveAndFlush(PostExit exit);

  boolean existsByPostId(long postId);

  Optional<PostExit> findByPostId(long postId);
}
