package io.gridcase.access;

import java.util.Optional;
import java.util.Set;

/** Who was granted a tier of data beyond what the own work takes. */
public interface DataTiers {

  /**
   * The grant of this tier or a higher one the actor has today for the place; who reads by it has
   * its number written down with the read.
   *
   * @param placeCode twelve digits
   * @return the number of the application it was granted on; empty without a grant
   */
  Optional<String> grant(Actor actor, DataTier tier, String placeCode);

  /**
   * The places for which the actor has a grant of this tier or a higher one today.
   *
   * @return leading digits of place codes; empty without a grant
   */
  Set<String> places(Actor actor, DataTier tier);
}
