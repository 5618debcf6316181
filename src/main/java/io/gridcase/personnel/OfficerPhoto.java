package io.gridcase.personnel;

import io.gridcase.kernel.PersonalText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Base64;
import org.springframework.data.domain.Persistable;

/** The photo of somebody who serves in a grid; one per person, a new one takes its place. */
@Entity
@Table(name = "officer_photo")
public class OfficerPhoto implements Persistable<Long> {

  @Id
  @Column(name = "person_id")
  private Long personId;

  @Version private Integer version;

  private String code;

  /** A face is kept like a phone number: encrypted, here as Base64 of the JPEG. */
  @Convert(converter = PersonalText.class)
  private String image;

  @Column(name = "uploaded_by")
  private String uploadedBy;

  @Column(name = "uploaded_at")
  private Instant uploadedAt;

  protected OfficerPhoto() {}

  /** The photo of a person, still without a picture. */
  public OfficerPhoto(long personId) {
    this.personId = personId;
  }

  /**
   * Takes another picture.
   *
   * @param newCode what the public knows it by; says nothing, and is new with each picture
   * @param jpeg the picture
   * @param by user name of who uploaded it
   */
  public void show(String newCode, byte[] jpeg, String by, Instant at) {
    this.code = newCode;
    this.image = Base64.getEncoder().encodeToString(jpeg);
    this.uploadedBy = by;
    this.uploadedAt = at;
  }

  public long personId() {
    return personId;
  }

  /** What the public knows the picture by. */
  public String code() {
    return code;
  }

  /** The picture, a JPEG. */
  public byte[] jpeg() {
    return Base64.getDecoder().decode(image);
  }

  @Override
  public Long getId() {
    return personId;
  }

  @Override
  public boolean isNew() {
    return version == null;
  }
}
