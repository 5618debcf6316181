package io.gridcase.access;

/** Who was granted a tier of data beyond what the own work takes. */
public interface DataTiers {

  /**
   * Whether the actor has a grant of this tier or a higher one, today, for the place.
   *
   * @param placeCode twelve digits
   */
  boolean granted(Actor actor, DataTier tier, String placeCode);
}
