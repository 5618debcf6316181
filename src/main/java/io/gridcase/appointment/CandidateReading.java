package io.gridcase.appointment;

import io.gridcase.access.Actor;
import io.gridcase.appointment.CandidateViews.CandidateList;
import io.gridcase.appointment.CandidateViews.CandidateRow;
import io.gridcase.appointment.CandidateViews.WantedGrid;
import io.gridcase.approval.ApplicationViews.ObjectionView;
import io.gridcase.approval.Objection;
import io.gridcase.casefile.CourseEntry.Cited;
import io.gridcase.kernel.ArticleTexts;
import io.gridcase.kernel.Clocking;
import io.gridcase.kernel.Masked;
import io.gridcase.officers.Candidacies;
import io.gridcase.officers.CandidacyState;
import io.gridcase.officers.Condition;
import io.gridcase.personnel.People;
import io.gridcase.personnel.Person;
import io.gridcase.registry.Grids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The candidates of an appointment, for whoever may see its application. */
@Service
@Transactional(readOnly = true)
class CandidateReading {

  private final Parts parts;
  private final StoredCandidates stored;
  private final Suitability suitability;
  private final Candidacies candidacies;
  private final People people;
  private final Grids grids;
  private final ArticleTexts articles;
  private final Clock clock;

  CandidateReading(
      Parts parts,
      StoredCandidates stored,
      Suitability suitability,
      Candidacies candidacies,
      People people,
      Grids grids,
      ArticleTexts articles,
      Clock clock) {
    this.parts = parts;
    this.stored = stored;
    this.suitability = suitability;
    this.candidacies = candidacies;
    this.people = people;
    this.grids = grids;
    this.articles = articles;
    this.clock = clock;
  }

  CandidateList of(String number, Actor actor, Locale locale) {
    Appointment appointment = parts.visible(number, actor);
    return new CandidateList(
        appointment.post(),
        appointment.change() == Change.RECRUITMENT,
        appointment.stage(),
        parts.of(appointment, actor).orElse(null),
        appointment.registersUntil(),
        appointment.announcedUntil(),
        appointment.grids().stream().map(it -> new WantedGrid(it, grids.get(it).name())).toList(),
        stored.findByAppointmentOrderById(number).stream()
            .map(it -> row(appointment, it, locale))
            .toList());
  }

  private CandidateRow row(Appointment appointment, Candidate it, Locale locale) {
    CandidacyState state = it.candidacyId() == null ? null : candidacies.state(it.candidacyId());
    return new CandidateRow(
        it.id(),
        it.personId() == null
            ? null
            : people.findById(it.personId()).map(Person::code).orElse(null),
        it.name(),
        age(it),
        it.education(),
        it.source(),
        Masked.ends(it.privatePhone(), 3, 4),
        Masked.ends(it.identityNumber(), 3, 4),
        it.registeredAt(),
        suitability.against(appointment.city(), appointment.post(), it).stream()
            .map(each -> view(each, locale))
            .toList(),
        it.passed(),
        it.verdict(),
        it.score(),
        it.chosenGridId(),
        it.dropped(),
        state,
        conditions(it, state, locale));
  }

  private List<Condition> conditions(Candidate it, CandidacyState state, Locale locale) {
    return state == CandidacyState.PENDING
        ? candidacies.conditions(it.candidacyId(), locale)
        : List.of();
  }

  private Integer age(Candidate it) {
    return it.birthDate() == null
        ? null
        : Period.between(it.birthDate(), LocalDate.ofInstant(clock.instant(), Clocking.ZONE))
            .getYears();
  }

  private ObjectionView view(Objection objection, Locale locale) {
    return new ObjectionView(
        objection.reason(),
        Suitability.word(objection.reason(), locale),
        objection.articles().stream().map(it -> new Cited(it, articles.text(it, locale))).toList());
  }
}
