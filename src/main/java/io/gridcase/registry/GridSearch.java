package io.gridcase.registry;

import org.locationtech.jts.geom.Envelope;

/**
 * What a list of grids is asked for; null means no restriction.
 *
 * @param city the key of the city
 * @param placePrefix leading digits of the division code the grids lie under
 * @param bounds in degrees, longitude as x
 * @param text part of the name or code
 * @param limit the most that are answered
 */
public record GridSearch(String city, String placePrefix, Envelope bounds, String text, int limit) {

  boolean matches(Grid grid) {
    return (placePrefix == null || grid.villageCode().startsWith(placePrefix))
        && (text == null || grid.name().contains(text) || grid.code().contains(text));
  }
}
