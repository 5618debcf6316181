package io.gridcase.portal;

import io.gridcase.personnel.Post;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/**
 * The card of an officer: a code that stands for one post and ends with it (ZJ-46); where grids
 * were changed and the post goes on in another one, the card goes on with it.
 */
@Entity
@Table(name = "officer_card")
class OfficerCard implements Persistable<String> {

  @Id private String code;

  @OneToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "post_id")
  private Post post;

  @Column(name = "issued_at")
  private Instant issuedAt;

  protected OfficerCard() {}

  OfficerCard(String code, Post post, Instant issuedAt) {
    this.code = code;
    this.post = post;
    this.issuedAt = issuedAt;
  }

  String code() {
    return code;
  }

  Post post() {
    return post;
  }

  @Override
  public String getId() {
    return code;
  }

  /** Cards are only ever issued. */
  @Override
  public boolean isNew() {
    return true;
  }
}
