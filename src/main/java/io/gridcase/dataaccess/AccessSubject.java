package io.gridcase.dataaccess;

import io.gridcase.approval.ApplicationKind;
import io.gridcase.approval.ApplicationSubject;
import io.gridcase.casefile.Submissions;
import io.gridcase.kernel.Refusal;
import io.gridcase.kernel.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tiers of data among what is applied for. */
@Component
class AccessSubject implements ApplicationSubject {

  private static final Words WORDS = new Words("dataaccess");

  private final StoredGrants stored;
  private final Grants grants;
  private final Submissions submissions;

  AccessSubject(StoredGrants stored, Grants grants, Submissions submissions) {
    this.stored = stored;
    this.grants = grants;
    this.submissions = submissions;
  }

  @Override
  public boolean knows(ApplicationKind kind) {
    return kind == ApplicationKind.DATA_ACCESS;
  }

  @Override
  public List<Told> tell(String number, Locale locale) {
    DataGrant grant = get(number);
    List<Told> told = new ArrayList<>();
    told.add(told("tier", WORDS.of("word.tier." + grant.tier(), locale), locale));
    told.add(told("place", grant.placeName(), locale));
    told.add(told("days", String.valueOf(grant.askedDays()), locale));
    told.add(told("purpose", grant.purpose(), locale));
    if (grant.grantedUntil() != null) {
      told.add(told("until", grant.grantedUntil().toString(), locale));
    }
    return told;
  }

  @Override
  public String objection(String reason, Locale locale) {
    return reason;
  }

  @Override
  public Optional<Refusal> againstApproval(String number) {
    return Optional.empty();
  }

  @Override
  public Map<String, Object> carryOut(String number) {
    DataGrant grant = get(number);
    int days =
        submissions
            .latest(number, "task_approveAccess")
            .map(it -> it.text("days"))
            .map(Integer::parseInt)
            .orElse(grant.askedDays());
    grant.grant(grants.today(), Math.min(days, grant.askedDays()));
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("tier", grant.tier().name());
    facts.put("until", grant.grantedUntil().toString());
    return facts;
  }

  private DataGrant get(String number) {
    return stored
        .findById(number)
        .orElseThrow(() -> new IllegalStateException("No request for data under " + number));
  }

  private static Told told(String label, String value, Locale locale) {
    return new Told(WORDS.of("label.access." + label, locale), value);
  }
}
