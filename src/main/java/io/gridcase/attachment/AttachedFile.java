package io.gridcase.attachment;

import io.gridcase.kernel.PersonalText;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file somebody attached: free until it is bound to a case, then part of it for good. */
@Entity
@Table(name = "attachment")
class AttachedFile {

  @Id
  @GeneratedValue(generator = "attachment_seq")
  @SequenceGenerator(name = "attachment_seq", allocationSize = 50)
  private Long id;

  private String city;
  private String digest;
  private long sizeBytes;
  private String mediaType;
  private Integer width;
  private Integer height;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  /** File names tell names of people. */
  @Convert(converter = PersonalText.class)
  private String name;

  private long uploaderId;
  private Instant uploadedAt;
  private String matterNumber;
  private Instant boundAt;

  protected AttachedFile() {}

  AttachedFile(
      String city,
      FileStore.Arrival arrival,
      Inspection inspection,
      Purpose purpose,
      String name,
      long uploaderId,
      Instant uploadedAt) {
    this.city = city;
    this.digest = arrival.digest();
    this.sizeBytes = arrival.size();
    this.mediaType = inspection.mediaType();
    this.width = inspection.size() == null ? null : inspection.size().width();
    this.height = inspection.size() == null ? null : inspection.size().height();
    this.purpose = purpose;
    this.name = name;
    this.uploaderId = uploaderId;
    this.uploadedAt = uploadedAt;
  }

  boolean isUploadedBy(long accountId) {
    return uploaderId == accountId;
  }

  boolean isBoundTo(String number) {
    return number.equals(matterNumber);
  }

  boolean isBound() {
    return matterNumber != null;
  }

  Attachment view() {
    return new Attachment(
        id, name, mediaType, sizeBytes, width, height, purpose.key(), digest, uploadedAt);
  }

  Long id() {
    return id;
  }

  String city() {
    return city;
  }

  String digest() {
    return digest;
  }

  String matterNumber() {
    return matterNumber;
  }
}
