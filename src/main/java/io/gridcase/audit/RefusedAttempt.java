package io.gridcase.audit;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.Immutable;

/** Something somebody tried and was refused. */
@Entity
@Immutable
@Table(name = "refused_attempt")
class RefusedAttempt {

  @Id
  @GeneratedValue(generator = "refused_attempt_seq")
  @SequenceGenerator(name = "refused_attempt_seq", allocationSize = 50)
  private Long id;

  private String city;
  private String matterNumber;
  private Instant refusedAt;
  private String code;
  @Embedded private Doer doer;
  private String params;
  private String articles;

  protected RefusedAttempt() {}

  RefusedAttempt(
      String city,
      String matterNumber,
      Instant refusedAt,
      String code,
      Doer doer,
      Map<String, Object> params,
      List<String> articles) {
    this.city = city;
    this.matterNumber = matterNumber;
    this.refusedAt = refusedAt;
    this.code = code;
    this.doer = doer;
    this.params = Written.facts(params);
    this.articles = Written.list(articles);
  }

  AuditController.RefusalRow row() {
    Doer by = doer == null ? Doer.NOBODY : doer;
    return new AuditController.RefusalRow(
        id,
        refusedAt,
        by.personName(),
        by.organisationName(),
        code,
        Written.facts(params),
        Written.list(articles),
        matterNumber);
  }

  Long id() {
    return id;
  }
}
