package io.gridcase.officers;

import io.gridcase.officers.OfficerRights.Area;
import io.gridcase.officers.OfficerViews.OfficerPage;
import io.gridcase.officers.OfficerViews.OfficerPost;
import io.gridcase.officers.OfficerViews.OfficerRow;
import io.gridcase.officers.Roll.Rolled;
import io.gridcase.personnel.Education;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists the people who serve in the grids of an area. */
@Component
@Transactional(readOnly = true)
class Officers {

  /** Which of the people of an area are listed. */
  enum Which {
    ALL,
    /** Chosen for a post that waits, whether or not they serve elsewhere. */
    WAITING,
    /** Short of training. */
    SHORT,
    /** Whose birth date is unknown. */
    AGE_UNKNOWN,
    /** Whose schooling ends below senior secondary, or is unknown. */
    EDUCATION_BELOW
  }

  /** Senior secondary and above (QD-M4). */
  static final Set<Education> SENIOR_AND_ABOVE =
      Set.of(Education.SENIOR, Education.COLLEGE, Education.BACHELOR);

  private static final int MOST = 100;

  private final OfficerRights rights;
  private final Roll roll;
  private final Standings standings;
  private final Clock clock;

  Officers(OfficerRights rights, Roll roll, Standings standings, Clock clock) {
    this.rights = rights;
    this.roll = roll;
    this.standings = standings;
    this.clock = clock;
  }

  /**
   * People of an area, in parts, by staff number.
   *
   * @param q part of a name, or the beginning of a staff number; null for everybody
   * @param after the staff number the part before ended with; null at the beginning
   */
  public OfficerPage page(
      String place, Which which, String q, String after, int size, Locale locale) {
    List<OfficerRow> all = rows(place, which, q, locale);
    List<OfficerRow> rest =
        all.stream().filter(row -> after == null || row.code().compareTo(after) > 0).toList();
    List<OfficerRow> shown = rest.stream().limit(Math.max(1, Math.min(size, MOST))).toList();
    boolean more = shown.size() < rest.size();
    return new OfficerPage(shown, more ? shown.get(shown.size() - 1).code() : null, all.size());
  }

  /** All of them. */
  public List<OfficerRow> rows(String place, Which which, String q, Locale locale) {
    Area area = rights.area(place);
    LocalDate today = LocalDate.now(clock);
    Standings.Asked asked = standings.in(area.city(), today.getYear(), locale);
    String words = q == null || q.isBlank() ? null : q.strip();
    List<Rolled> people = which == Which.WAITING ? roll.waiting(area, today) : roll.of(area, today);
    return people.stream()
        .filter(each -> words == null || matches(each, words))
        .map(each -> row(each, asked, today))
        .filter(chosen(which))
        .toList();
  }

  private static boolean matches(Rolled person, String words) {
    return person.name().contains(words) || person.code().startsWith(words);
  }

  private static Predicate<OfficerRow> chosen(Which which) {
    return switch (which) {
      case ALL, WAITING -> row -> true;
      case SHORT -> row -> !row.training().shortages().isEmpty();
      case AGE_UNKNOWN -> row -> row.age() == null;
      case EDUCATION_BELOW ->
          row -> row.education() == null || !SENIOR_AND_ABOVE.contains(row.education());
    };
  }

  private static OfficerRow row(Rolled each, Standings.Asked asked, LocalDate today) {
    return new OfficerRow(
        each.code(),
        each.name(),
        each.birthDate() == null ? null : Eligibility.age(each.birthDate(), today),
        each.education(),
        each.posts().stream()
            .map(post -> new OfficerPost(post.gridId(), post.gridName(), post.kind()))
            .toList(),
        asked.of(each.kinds(), each.training()));
  }
}
