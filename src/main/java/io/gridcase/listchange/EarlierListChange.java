package io.gridcase.listchange;

import io.gridcase.kernel.PersonalText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** What an application said before the applicant changed it; never altered. */
@Entity
@Table(name = "list_change_earlier")
class EarlierListChange {

  @Id
  @GeneratedValue(generator = "list_change_earlier_seq")
  @SequenceGenerator(name = "list_change_earlier_seq", allocationSize = 50)
  private Long id;

  private String number;

  @Convert(converter = PersonalText.class)
  private String said;

  @Column(name = "replaced_at")
  private Instant replacedAt;

  protected EarlierListChange() {}

  EarlierListChange(String number, String said, Instant replacedAt) {
    this.number = number;
    this.said = said;
    this.replacedAt = replacedAt;
  }

  String said() {
    return said;
  }
}
