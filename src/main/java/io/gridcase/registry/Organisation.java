package io.gridcase.registry;

import io.gridcase.kernel.Level;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** An agency, a linked department or its town office, an authority, or a village's committee. */
@Entity
@Table(name = "organisation")
public class Organisation {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation_seq")
  @SequenceGenerator(name = "organisation_seq", allocationSize = 50)
  private Long id;

  private String city;
  private String code;

  @Enumerated(EnumType.STRING)
  private OrganisationKind kind;

  @Enumerated(EnumType.STRING)
  private Level level;

  @Enumerated(EnumType.STRING)
  @Column(name = "function_name")
  private Function function;

  @Enumerated(EnumType.STRING)
  @Column(name = "authority_kind")
  private AuthorityKind authorityKind;

  @Column(name = "place_code")
  private String placeCode;

  private String name;

  @Column(name = "parent_id")
  private Long parentId;

  private boolean office;
  private boolean active;

  @Column(name = "supervision_phone")
  private String supervisionPhone;

  protected Organisation() {}

  Organisation(String city, OrganisationEntry entry, Long parentId) {
    this.city = city;
    this.code = entry.code();
    update(entry, parentId);
  }

  /** Takes over everything but the city and the code, by which the register knows it. */
  final void update(OrganisationEntry entry, Long newParent) {
    this.kind = entry.kind();
    this.level = entry.level();
    this.function = entry.function();
    this.authorityKind = entry.authorityKind();
    this.placeCode = entry.placeCode();
    this.name = entry.name();
    this.parentId = newParent;
    this.office = entry.office();
    this.active = entry.active();
    if (entry.supervisionPhone() != null) {
      this.supervisionPhone = entry.supervisionPhone();
    }
  }

  /** Sets the phone residents complain at about the grids below it. */
  final void supervisedAt(String phone) {
    this.supervisionPhone = phone;
  }

  public Long id() {
    return id;
  }

  /** The key of the city. */
  public String city() {
    return city;
  }

  /** The code by which imports know it; unique in the city. */
  public String code() {
    return code;
  }

  public OrganisationKind kind() {
    return kind;
  }

  public Level level() {
    return level;
  }

  /** The function of a department; null for every other kind. */
  public Function function() {
    return function;
  }

  /** Which approving body it is; null unless it is an authority. */
  public AuthorityKind authorityKind() {
    return authorityKind;
  }

  /** The twelve-digit code of the place it stands in. */
  public String placeCode() {
    return placeCode;
  }

  public String name() {
    return name;
  }

  /** The organisation of the same line directly above; null at the top. */
  public Long parentId() {
    return parentId;
  }

  /** Whether it is a department's local office in a town (站所). */
  public boolean office() {
    return office;
  }

  /** Whether it still works; an organisation is never deleted. */
  public boolean active() {
    return active;
  }

  /** The published phone for complaints about the grids below it; null while unknown (LZ-10). */
  public String supervisionPhone() {
    return supervisionPhone;
  }

  /** The leading digits every place below it shares: 321102 for an organisation of 京口区. */
  public String placePrefix() {
    return level.prefixOf(placeCode);
  }

  /** Whether a place lies in its area. */
  public boolean contains(String otherPlaceCode) {
    return otherPlaceCode.startsWith(placePrefix());
  }
}
