package io.gridcase.patrol;

import io.gridcase.kernel.PersonalText;
import io.gridcase.patrol.HouseholdCategory.Tier;
import io.gridcase.registry.Grid;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** A household that is visited again and again; who lives there and where is kept sealed. */
@Entity
@Table(name = "household")
class Household {

  /** What stands for a household in the record, before its id. */
  private static final String RECORDED = "HOUSEHOLD-";

  @Id
  @GeneratedValue(generator = "household_seq")
  @SequenceGenerator(name = "household_seq", allocationSize = 50)
  private Long id;

  @Version private long version;
  private String city;
  private long gridId;
  private String villageCode;

  @Enumerated(EnumType.STRING)
  private HouseholdCategory category;

  @Enumerated(EnumType.STRING)
  private Tier tier;

  @Convert(converter = PersonalText.class)
  private String contact;

  @Convert(converter = PersonalText.class)
  private String phone;

  @Convert(converter = PersonalText.class)
  private String address;

  private int intervalDays;
  private LocalDate listedOn;
  private LocalDate endedOn;
  private LocalDate dueOn;
  private Instant lastVisitedAt;
  private Long keeperId;
  private String keeperName;
  private boolean sample;

  protected Household() {}

  /** A household listed on that day; the first visit is due one interval later. */
  Household(
      Grid grid, HouseholdCategory category, Tier tier, int intervalDays, LocalDate listedOn) {
    this.city = grid.city();
    this.category = category;
    this.tier = tier;
    this.intervalDays = intervalDays;
    this.listedOn = listedOn;
    this.dueOn = listedOn.plusDays(intervalDays);
    moveTo(grid);
  }

  /** Who can be met and where; personal data. */
  void reachedAt(String who, String number, String where) {
    this.contact = who;
    this.phone = number;
    this.address = where;
  }

  /** Somebody in particular calls on it; null for whoever of the grid comes first. */
  void keptBy(Long personId, String name) {
    this.keeperId = personId;
    this.keeperName = name;
  }

  /** Goes on in another grid. */
  final void moveTo(Grid grid) {
    this.gridId = grid.id();
    this.villageCode = grid.villageCode();
  }

  /** Somebody was met; the next visit is due one interval later. */
  void visited(Instant at) {
    if (lastVisitedAt == null || at.isAfter(lastVisitedAt)) {
      lastVisitedAt = at;
      dueOn = PatrolDuty.day(at).plusDays(intervalDays);
    }
  }

  /** It is visited no longer. */
  void endOn(LocalDate day) {
    this.endedOn = day;
  }

  void markAsSample() {
    this.sample = true;
  }

  /** What stands for it in the record. */
  String recorded() {
    return RECORDED + id;
  }

  /** The id of the household that stands in the record so; null when it is none. */
  static Long idOf(String recorded) {
    return recorded.matches(RECORDED + "\\d{1,18}")
        ? Long.valueOf(recorded.substring(RECORDED.length()))
        : null;
  }

  Long id() {
    return id;
  }

  long version() {
    return version;
  }

  String city() {
    return city;
  }

  long gridId() {
    return gridId;
  }

  String villageCode() {
    return villageCode;
  }

  HouseholdCategory category() {
    return category;
  }

  Tier tier() {
    return tier;
  }

  String contact() {
    return contact;
  }

  String phone() {
    return phone;
  }

  String address() {
    return address;
  }

  /** After how many days it is visited again. */
  int intervalDays() {
    return intervalDays;
  }

  LocalDate endedOn() {
    return endedOn;
  }

  /** Who calls on it; counts only while that person serves in the grid. */
  Long keeperId() {
    return keeperId;
  }

  String keeperName() {
    return keeperName;
  }

  /** The last day on which the next visit is in time. */
  LocalDate dueOn() {
    return dueOn;
  }

  Instant lastVisitedAt() {
    return lastVisitedAt;
  }
}
