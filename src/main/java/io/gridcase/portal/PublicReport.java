package io.gridcase.portal;

import io.gridcase.kernel.PersonalText;
import io.gridcase.kernel.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** What somebody told without an account, known again by the digest of its code alone. */
@Entity
@Table(name = "public_report")
class PublicReport implements Persistable<String> {

  @Id
  @Column(name = "code_digest")
  private String codeDigest;

  @Version private Integer version;
  private String city;

  @Column(name = "matter_number")
  private String matterNumber;

  @Column(name = "request_digest")
  private String requestDigest;

  @Column(name = "told_at")
  private Instant toldAt;

  private Integer stars;

  @Convert(converter = PersonalText.class)
  private String remark;

  @Column(name = "rated_at")
  private Instant ratedAt;

  protected PublicReport() {}

  PublicReport(
      String codeDigest, String city, String matterNumber, String requestDigest, Instant toldAt) {
    this.codeDigest = codeDigest;
    this.city = city;
    this.matterNumber = matterNumber;
    this.requestDigest = requestDigest;
    this.toldAt = toldAt;
  }

  /**
   * Takes a rating, once.
   *
   * @throws Refusal {@code rated-already} (409)
   */
  void rate(int given, String words, Instant at) {
    if (stars != null) {
      throw Refusal.conflict("rated-already").with("stars", stars);
    }
    this.stars = given;
    this.remark = words == null || words.isBlank() ? null : words.strip();
    this.ratedAt = at;
  }

  boolean isOf(String request) {
    return requestDigest.equals(request);
  }

  String city() {
    return city;
  }

  String matterNumber() {
    return matterNumber;
  }

  /** One to five; null before it was rated. */
  Integer stars() {
    return stars;
  }

  /** What was said with the rating; null when nothing was. */
  String remark() {
    return remark;
  }

  @Override
  public String getId() {
    return codeDigest;
  }

  /** A second one with the same code is refused by the store, never written over the first. */
  @Override
  public boolean isNew() {
    return version == null;
  }
}
