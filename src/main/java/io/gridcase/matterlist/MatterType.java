package io.gridcase.matterlist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A kind of matter as one edition of the list admits it; never changed once that is in force. */
@Entity
@Table(name = "matter_type")
public class MatterType {

  @Id
  @GeneratedValue(generator = "matter_type_seq")
  @SequenceGenerator(name = "matter_type_seq", allocationSize = 50)
  private Long id;

  @ManyToOne(fetch = FetchType.EAGER, optional = false)
  @JoinColumn(name = "version_id")
  private ListVersion version;

  private int position;
  private String code;

  @Column(name = "group_number")
  private String group;

  @Column(name = "group_name")
  private String groupName;

  private String name;
  private String category;
  private String responsibility;
  private boolean urgent;

  @Column(name = "admitted_until")
  private LocalDate admittedUntil;

  private String application;

  protected MatterType() {}

  MatterType(ListVersion version, int position, ListedItem item) {
    this.version = version;
    this.position = position;
    this.code = item.code();
    this.group = item.group();
    this.groupName = item.groupName();
    this.name = item.name();
    this.category = item.category().name();
    this.responsibility = item.responsibility().name();
    this.urgent = item.urgent();
    this.admittedUntil = item.until();
    this.application = item.application();
  }

  public Long id() {
    return id;
  }

  /** The edition of the list this entry belongs to. */
  public Long listVersionId() {
    return version.id();
  }

  /** The number of that edition, for example 2026-1. */
  public String listVersion() {
    return version.number();
  }

  ListVersion version() {
    return version;
  }

  /** The code that stays the same from edition to edition, for example ZJ-02-10. */
  public String code() {
    return code;
  }

  /** The group's number in the city's regulation; a subtype follows after a point (04.2). */
  public String group() {
    return group;
  }

  public String groupName() {
    return groupName;
  }

  /** What people call it, for example 路面塌陷. */
  public String name() {
    return name;
  }

  /** The category the tables read, the name of a {@link Category}. */
  public String category() {
    return category;
  }

  /** Who is responsible unless the officer says otherwise: VILLAGE, TOWN or DEPARTMENT. */
  public String responsibility() {
    return responsibility;
  }

  /** Whether a case of this type is urgent unless the reporter says otherwise. */
  public boolean urgent() {
    return urgent;
  }

  /** The last day on which cases of it are opened; null when it was admitted for good. */
  public LocalDate admittedUntil() {
    return admittedUntil;
  }

  /** The number of the application it was admitted by; null from a first list. */
  public String application() {
    return application;
  }

  /** Whether its admission holds on that day; its edition may still not be in force then. */
  public boolean admittedOn(LocalDate day) {
    return admittedUntil == null || !day.isAfter(admittedUntil);
  }

  /** The entry as another edition takes it over. */
  ListedItem item() {
    return new ListedItem(
        code,
        group,
        groupName,
        name,
        Category.valueOf(category),
        Responsibility.valueOf(responsibility),
        urgent,
        admittedUntil,
        application);
  }
}
