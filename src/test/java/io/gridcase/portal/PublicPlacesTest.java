package io.gridcase.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gridcase.registry.GridBasis;
import io.gridcase.registry.GridEntry;
import io.gridcase.registry.GridType;
import io.gridcase.registry.Grids;
import io.gridcase.registry.Places;
import io.gridcase.scenario.ServerStory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The grids of a place as the public finds them. */
class PublicPlacesTest extends ServerStory {

  private static final String TOWN = "321111001000";
  private static final int MANY = 501;

  @Autowired private MockMvc mvc;
  @Autowired private Grids grids;
  @Autowired private Places places;

  @Test
  void of_more_grids_than_one_answer_holds_none_is_lost() {
    String village = places.below(TOWN).get(0).code();
    many(village, true);
    try {
      Visitor visitor = new Visitor(mvc);
      List<String> found = new ArrayList<>();
      String next = "/api/public/zhenjiang/grids?place=" + TOWN;
      while (next != null) {
        JsonNode part = visitor.get(next).ok().body();
        assertThat(part.size()).isBetween(1, 500);
        found.addAll(part.findValuesAsText("code"));
        String link = visitor.header("Link");
        next = link == null ? null : link.substring(1, link.indexOf('>'));
      }
      assertThat(found).doesNotHaveDuplicates().isSorted();
      assertThat(found.stream().filter(code -> code.startsWith(village)).count())
          .isGreaterThanOrEqualTo(MANY);
    } finally {
      many(village, false);
    }
  }

  private void many(String village, boolean active) {
    grids.put(
        "zhenjiang",
        IntStream.rangeClosed(1, MANY)
            .mapToObj(
                n ->
                    new GridEntry(
                        village + (300 + n),
                        village,
                        "许多" + n,
                        GridType.COMPREHENSIVE_URBAN,
                        GridBasis.BUILDING,
                        null,
                        1,
                        1,
                        null,
                        active,
                        false))
            .toList());
  }
}
