package io.gridcase.registry;

import io.gridcase.kernel.Level;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A real administrative place, from the city down to the village or community. */
@Entity
@Table(name = "place")
public class Place {

  @Id private String code;

  private String name;

  @Enumerated(EnumType.STRING)
  private Level level;

  @Column(name = "parent_code")
  private String parentCode;

  protected Place() {}

  Place(String code, String name, Level level, String parentCode) {
    this.code = code;
    this.name = name;
    this.level = level;
    this.parentCode = parentCode;
  }

  /** The twelve-digit division code. */
  public String code() {
    return code;
  }

  /** The official name, for example 大市口街道. */
  public String name() {
    return name;
  }

  public Level level() {
    return level;
  }

  /** The code of the place directly above; null for a city. */
  public String parentCode() {
    return parentCode;
  }

  /** The leading digits every place below it shares. */
  public String prefix() {
    return level.prefixOf(code);
  }

  /** The name without the word for the committee: 左湖村 for 左湖村村委会. */
  public String shortName() {
    return PlaceNames.shortened(name);
  }
}
