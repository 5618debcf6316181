package io.gridcase.listchange;

import io.gridcase.kernel.PersonalText;
import io.gridcase.listchange.AdmissionCheck.Found;
import io.gridcase.matterlist.Category;
import io.gridcase.matterlist.ListedItem;
import io.gridcase.matterlist.Responsibility;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What an application says of a type that is to come onto the list, or to leave it. */
@Entity
@Table(name = "list_change")
class ListChange {

  @Id private String number;

  private String city;

  @Enumerated(EnumType.STRING)
  private Change change;

  private String typeCode;
  private String typeName;
  private String groupNumber;
  private String groupName;

  @Enumerated(EnumType.STRING)
  private Category category;

  @Enumerated(EnumType.STRING)
  private Responsibility responsibility;

  private boolean urgent;
  private LocalDate admittedUntil;

  @Convert(converter = PersonalText.class)
  private String content;

  protected ListChange() {}

  /** A type that is to come onto the list; unless it renews an entry, its code is given then. */
  ListChange(String number, String city, AdmissionRequest asked, Found found, String content) {
    this.number = number;
    this.city = city;
    says(asked, found, content);
  }

  /** The applicant says it anew. */
  void restate(AdmissionRequest asked, Found found, String content) {
    says(asked, found, content);
  }

  private void says(AdmissionRequest asked, Found found, String content) {
    this.change = asked.change();
    this.typeName = asked.name().strip();
    this.groupNumber = asked.group();
    this.groupName = found.groupName();
    this.typeCode = found.renewed();
    this.category = asked.category();
    this.responsibility = asked.responsibility();
    this.urgent = asked.urgent();
    this.admittedUntil = asked.until();
    this.content = content;
  }

  /** A type that is to leave the list. */
  ListChange(String number, String city, String typeCode, String typeName, String content) {
    this.number = number;
    this.city = city;
    this.change = Change.WITHDRAWAL;
    this.typeCode = typeCode;
    this.typeName = typeName;
    this.content = content;
  }

  /** The entry of the list, with the code it gets. */
  ListedItem item(String code) {
    typeCode = code;
    return new ListedItem(
        code,
        groupNumber,
        groupName,
        typeName,
        category,
        responsibility,
        urgent,
        admittedUntil,
        number);
  }

  String number() {
    return number;
  }

  String city() {
    return city;
  }

  Change change() {
    return change;
  }

  /** The type's; of one that comes onto the list null until then, unless it renews an entry. */
  String typeCode() {
    return typeCode;
  }

  String typeName() {
    return typeName;
  }

  String groupNumber() {
    return groupNumber;
  }

  String groupName() {
    return groupName;
  }

  Category category() {
    return category;
  }

  Responsibility responsibility() {
    return responsibility;
  }

  boolean urgent() {
    return urgent;
  }

  LocalDate admittedUntil() {
    return admittedUntil;
  }

  String content() {
    return content;
  }
}
