package io.gridcase.patrol;

import io.gridcase.attachment.Attachments;
import io.gridcase.kernel.ArticleTexts;
import io.gridcase.patrol.Shown.CheckInView;
import io.gridcase.patrol.Shown.DutyView;
import io.gridcase.patrol.Shown.PatrolPhoto;
import io.gridcase.patrol.Shown.PlanView;
import io.gridcase.patrol.Shown.PlannedDuty;
import io.gridcase.registry.Cities;
import io.gridcase.registry.Grid;
import io.gridcase.registry.PatrolPlan.Duty;
import io.gridcase.registry.Place;
import io.gridcase.registry.Places;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Words patrols and duties as people see them. */
@Component
class PatrolViews {

  private final Cities cities;
  private final Places places;
  private final ArticleTexts articles;
  private final Attachments attachments;
  private final Whereabouts whereabouts;
  private final Moments moments;

  PatrolViews(
      Cities cities,
      Places places,
      ArticleTexts articles,
      Attachments attachments,
      Whereabouts whereabouts,
      Moments moments) {
    this.cities = cities;
    this.places = places;
    this.articles = articles;
    this.attachments = attachments;
    this.whereabouts = whereabouts;
    this.moments = moments;
  }

  PlanView plan(String city, Locale locale) {
    List<PlannedDuty> duties =
        cities.profile(city).patrol().duties().stream()
            .map(
                duty ->
                    new PlannedDuty(
                        duty.kind(), duty.every(), duty.days(), duty.grids(), texts(duty, locale)))
            .toList();
    return new PlanView(duties, whereabouts.tolerance(), moments.oldestHours());
  }

  DutyView duty(Duty duty, PatrolDuty stands, Locale locale) {
    return new DutyView(
        duty.kind(),
        duty.every(),
        stands.state(),
        stands.end(),
        stands.lastDone(),
        stands.dueSince(),
        texts(duty, locale));
  }

  /** What a duty rests on, in words. */
  List<String> texts(Duty duty, Locale locale) {
    return Stream.of(duty.article().split(",")).map(id -> articles.text(id, locale)).toList();
  }

  /** The name of the village or community a grid lies in. */
  String village(Grid grid) {
    return places.find(grid.villageCode()).map(Place::shortName).orElse(null);
  }

  /** A check-in with its photos; those of a finding are in the file of its case. */
  CheckInView checkIn(CheckIn made) {
    return new CheckInView(
        made.id(),
        made.kind(),
        made.officerName(),
        made.doneAt(),
        made.recordedAt(),
        made.lng(),
        made.lat(),
        made.accuracyMetres(),
        made.place(),
        made.distanceMetres(),
        made.outsideReason(),
        made.note(),
        made.matterNumber(),
        made.photos() == 0 || made.matterNumber() != null
            ? List.of()
            : attachments.of(made.files()).stream().map(PatrolPhoto::of).toList());
  }
}
