package io.gridcase.portal;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All cards that were issued. */
interface OfficerCards extends Repository<OfficerCard, String> {

  OfficerCard save(OfficerCard card);

  /** The card with its post and the person who holds it. */
  @Query("select c from OfficerCard c join fetch c.post p join fetch p.person where c.code = :code")
  Optional<OfficerCard> withCode(String code);

  @Query("select c from OfficerCard c where c.post.id = :postId")
  Optional<OfficerCard> ofPost(long postId);
}
