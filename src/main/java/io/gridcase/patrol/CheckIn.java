package io.gridcase.patrol;

import io.gridcase.access.Actor;
import io.gridcase.kernel.PersonalText;
import io.gridcase.registry.Grid;
import io.gridcase.registry.PatrolPlan.Kind;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** An officer was in a grid: where, when, and what for (QD-6-3). It is not changed afterwards. */
@Entity
@Table(name = "check_in")
class CheckIn {

  /** What files of a check-in are bound to, before its id. */
  private static final String FILES = "PATROL-";

  @Id
  @GeneratedValue(generator = "check_in_seq")
  @SequenceGenerator(name = "check_in_seq", allocationSize = 50)
  private Long id;

  private String city;
  private long gridId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  private long officerId;
  private String officerName;
  private double lng;
  private double lat;
  private Double accuracyMetres;

  @Enumerated(EnumType.STRING)
  private Whereabouts.Place place;

  private Double distanceMetres;

  @Convert(converter = PersonalText.class)
  private String outsideReason;

  @Convert(converter = PersonalText.class)
  private String note;

  private int photos;
  private Instant doneAt;
  private Instant recordedAt;
  private String matterNumber;
  private boolean sample;

  protected CheckIn() {}

  CheckIn(Grid grid, Kind kind, long officerId, String officerName, Instant doneAt) {
    this.city = grid.city();
    this.gridId = grid.id();
    this.kind = kind;
    this.officerId = officerId;
    this.officerName = officerName;
    this.doneAt = doneAt;
    this.recordedAt = doneAt;
  }

  static CheckIn by(Actor officer, Grid grid, Kind kind, Instant doneAt, Instant recordedAt) {
    CheckIn made = new CheckIn(grid, kind, officer.personId(), officer.name(), doneAt);
    made.recordedAt = recordedAt;
    return made;
  }

  /**
   * Where the officer stood.
   *
   * @param accuracy of the phone's place in metres; null when picked on the map
   * @param reason why outside the grid; null inside
   */
  void stoodAt(double lng, double lat, Double accuracy, Whereabouts.Found found, String reason) {
    this.lng = lng;
    this.lat = lat;
    this.accuracyMetres = accuracy;
    this.place = found.place();
    this.distanceMetres = found.metres();
    this.outsideReason = reason;
  }

  /** What the officer says to it; free text, kept sealed. */
  void tells(String text, int pictures) {
    this.note = text;
    this.photos = pictures;
  }

  /** A matter was opened from what was found. */
  void opened(String number) {
    this.matterNumber = number;
  }

  void markAsSample() {
    this.sample = true;
  }

  /** What its files are bound to. */
  String files() {
    return FILES + id;
  }

  /** The id of the check-in that files are bound to by that name; null when it is none. */
  static Long idOf(String files) {
    return files.matches(FILES + "\\d{1,18}")
        ? Long.valueOf(files.substring(FILES.length()))
        : null;
  }

  Long id() {
    return id;
  }

  String city() {
    return city;
  }

  long gridId() {
    return gridId;
  }

  Kind kind() {
    return kind;
  }

  String officerName() {
    return officerName;
  }

  double lng() {
    return lng;
  }

  double lat() {
    return lat;
  }

  Double accuracyMetres() {
    return accuracyMetres;
  }

  Whereabouts.Place place() {
    return place;
  }

  Double distanceMetres() {
    return distanceMetres;
  }

  String outsideReason() {
    return outsideReason;
  }

  String note() {
    return note;
  }

  int photos() {
    return photos;
  }

  Instant doneAt() {
    return doneAt;
  }

  Instant recordedAt() {
    return recordedAt;
  }

  String matterNumber() {
    return matterNumber;
  }
}
