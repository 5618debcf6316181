package io.gridcase.portal;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.gridcase.personnel.PostKind;
import io.gridcase.registry.GridType;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * What the public must be told of a grid (ZJ-23, QZ-14, LZ-10, QD-3-2, DY-10), and nothing more.
 *
 * @param code the grid's own code
 * @param county name of the place, as town and village
 * @param countyCode twelve digits; the matter list is the county's
 * @param lng longitude of a point inside the grid, degrees
 * @param lat latitude of a point inside the grid, degrees
 * @param polygon its area, GeoJSON geometry; absent while it has not been drawn
 * @param supervisedBy the agency that takes complaints
 * @param supervisionPhone its phone; absent while the register has none
 */
record GridNotice(
    String city,
    String code,
    String name,
    GridType type,
    String county,
    String countyCode,
    String town,
    String village,
    Double lng,
    Double lat,
    @JsonRawValue @Schema(type = "object") String polygon,
    List<NoticeOfficer> officers,
    String supervisedBy,
    String supervisionPhone) {

  /**
   * Somebody who serves in the grid today.
   *
   * @param photo what its photo is read by at {@code /api/public/photos}; absent without one
   * @param phone for work; a private one is never published
   * @param duty what the holder of the post does, in the reader's language
   */
  record NoticeOfficer(String name, PostKind post, String photo, String phone, String duty) {}
}
