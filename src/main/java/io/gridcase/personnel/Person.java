package io.gridcase.personnel;

import io.gridcase.kernel.PersonalText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Somebody who serves in the grid service of one city. */
@Entity
@Table(name = "person")
public class Person {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
  @SequenceGenerator(name = "person_seq", sequenceName = "person_seq", allocationSize = 50)
  private Long id;

  @Version private long version;

  private String city;
  private String code;
  private String name;

  @Column(name = "work_phone")
  private String workPhone;

  @Column(name = "private_phone")
  @Convert(converter = PersonalText.class)
  private String privatePhone;

  @Column(name = "identity_number")
  @Convert(converter = PersonalText.class)
  private String identityNumber;

  @Column(name = "birth_date")
  private LocalDate birthDate;

  @Enumerated(EnumType.STRING)
  private Education education;

  private boolean sample;

  protected Person() {}

  /**
   * A person of a city.
   *
   * @param code the staff number, unique in the city; imports find people by it
   */
  public Person(String city, String code, String name) {
    this.city = city;
    this.code = code;
    this.name = name;
  }

  /** Takes another name. */
  public void rename(String newName) {
    this.name = newName;
  }

  /** Sets the phone the public may call and the one only the office knows; either may be null. */
  public void reachedAt(String work, String personal) {
    this.workPhone = work;
    this.privatePhone = personal;
  }

  /** Sets what eligibility is judged by; each may be null while unknown. */
  public void known(String identity, LocalDate born, Education schooling) {
    this.identityNumber = identity;
    this.birthDate = born;
    this.education = schooling;
  }

  /** Marks the person as made by the sample generator. */
  public void markAsSample() {
    this.sample = true;
  }

  public Long id() {
    return id;
  }

  public String city() {
    return city;
  }

  public String code() {
    return code;
  }

  public String name() {
    return name;
  }

  public String workPhone() {
    return workPhone;
  }

  /** Personal data: only masked in lists, shown on request with a reason. */
  public String privatePhone() {
    return privatePhone;
  }

  /** Personal data: only masked in lists, shown on request with a reason. */
  public String identityNumber() {
    return identityNumber;
  }

  public LocalDate birthDate() {
    return birthDate;
  }

  public Education education() {
    return education;
  }

  public boolean sample() {
    return sample;
  }
}
