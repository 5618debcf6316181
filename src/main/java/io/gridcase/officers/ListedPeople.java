package io.gridcase.officers;

import io.gridcase.audit.PersonalDataReads;
import io.gridcase.audit.RecordedSubjects;
import io.gridcase.kernel.Csv;
import io.gridcase.officers.OfficerViews.OfficerRow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the list of people away as a file, and writes each time down who took it (ZJ-42). */
@Component
class ListedPeople implements RecordedSubjects {

  /** What the record knows such a file by. */
  static final String NUMBER = "officers.csv";

  private final Officers officers;
  private final OfficerExports exports;
  private final PersonalDataReads reads;

  ListedPeople(Officers officers, OfficerExports exports, PersonalDataReads reads) {
    this.officers = officers;
    this.exports = exports;
    this.reads = reads;
  }

  /** The people {@link Officers#rows} finds; area, filter and number of lines go on record. */
  @Transactional
  public Csv file(String place, Officers.Which which, String q, Locale locale) {
    List<OfficerRow> rows = officers.rows(place, which, q, locale);
    reads.record(
        NUMBER,
        "officers",
        "place=%s which=%s q=%s rows=%d"
            .formatted(place == null ? "*" : place, which, q == null ? "" : q, rows.size()));
    return exports.people(rows, locale);
  }

  @Override
  public Optional<Subject> subject(String number) {
    return NUMBER.equals(number)
        ? Optional.of(new Subject("EXPORT", null, null))
        : Optional.empty();
  }
}
