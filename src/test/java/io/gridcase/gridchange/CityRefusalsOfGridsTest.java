package io.gridcase.gridchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridcase.Article;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused in each city's way comes to nothing, and the grids stay. */
class CityRefusalsOfGridsTest extends ApprovalStory {

  @Test
  @Article("ZJ-10-1")
  void in_Zhenjiang_the_county_refuses() {
    refuses("county", divides("drafter", "civil", "town"));
  }

  @Test
  @Article("QZ-9-1")
  void in_Quzhou_the_town_refuses() {
    settleIn("quzhou", "330800000000");
    refuses("town2", divides("town"));
  }

  @Test
  @Article("LZ-8")
  void in_Luzhou_the_county_refuses() {
    settleIn("luzhou", "510500000000");
    refuses("county", divides("drafter", "town"));
  }

  @Test
  void in_Qingdao_the_county_refuses() {
    settleIn("qingdao", "370200000000");
    refuses("county", divides("town"));
  }

  @Test
  @Article("DY-8-1")
  void in_Dongying_the_county_refuses() {
    settleIn("dongying", "370500000000");
    refuses("county", divides("town", "civil"));
  }

  @Test
  @Article("DY-8-2")
  void in_Dongying_an_adjustment_without_a_reason_is_refused_and_the_reason_is_read() {
    settleIn("dongying", "370500000000");
    assertThat(
            as("town")
                .post(
                    "/api/grid-drafts",
                    Map.of("kind", "SPLIT", "reason", " ", "plan", here.split()))
                .status())
        .isEqualTo(422);
    String number = applies("town", begins("SPLIT", here.split()));
    assertThat(told("civil", number)).contains("居民增加，一格管不过来");
    cosigns("civil", number);
    assertThat(told("county", number)).contains("居民增加，一格管不过来");
    refuses("county", number);
  }

  @ParameterizedTest
  @CsvSource({
    "quzhou, 330800000000, town, , town2",
    "luzhou, 510500000000, drafter, town, county",
    "qingdao, 370200000000, town, , county",
  })
  @Article("LZ-8")
  void in_the_other_cities_an_adjustment_is_refused_where_it_would_be_approved(
      String city, String division, String drafter, String partner, String approver) {
    settleIn(city, division);
    String number = applies(drafter, begins(drafter, "SPLIT", here.split()));
    if (partner != null) {
      cosigns(partner, number);
    }
    assertState(number, "IN_APPROVAL");
    refuses(approver, number);
    assertThat(begins(drafter, "SPLIT", here.split())).as("the grid is free again").isPositive();
  }

  private String divides(String drafter, String... partners) {
    String number = applies(drafter, begins(drafter, "DIVISION", here.division()));
    List.of(partners).forEach(partner -> cosigns(partner, number));
    assertState(number, "IN_APPROVAL");
    return number;
  }

  private void refuses(String who, String number) {
    as(who).does(number, "task_approveApplication", Map.of("outcome", "REFUSE", "reason", "规模适当"));
    assertState(number, "REFUSED");
    assertThat(course(number)).endsWith("ApplicationRefused").doesNotContain("ApplicationFiled");
    assertThat(List.of(here.west(), here.east())).allMatch(grid -> grids().get(grid).active());
    for (long grid : List.of(here.west(), here.east())) {
      assertThat(as("town").get("/api/grid-drafts?grid=" + grid).ok().body()).isEmpty();
    }
  }
}
