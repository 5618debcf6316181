package io.gridcase.kernel;

import java.util.Optional;

/** An administrative level, from the village or community up to the city. */
public enum Level {
  VILLAGE(12),
  TOWN(9),
  COUNTY(6),
  CITY(4);

  private final int digits;

  Level(int digits) {
    this.digits = digits;
  }

  /** How many leading digits of the twelve-digit division code name a place of this level. */
  public int digits() {
    return digits;
  }

  /** The level directly above; empty above the city. */
  public Optional<Level> above() {
    return this == CITY ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
  }

  /** The level directly below; empty below the village. */
  public Optional<Level> below() {
    return this == VILLAGE ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
  }

  /**
   * The leading part of a division code that names the place of this level.
   *
   * @param placeCode a twelve-digit division code at this level or below
   */
  public String prefixOf(String placeCode) {
    return placeCode.substring(0, digits);
  }

  /** The twelve-digit code of the place of this level that contains {@code placeCode}. */
  public String codeOf(String placeCode) {
    return prefixOf(placeCode) + "0".repeat(12 - digits);
  }
}
