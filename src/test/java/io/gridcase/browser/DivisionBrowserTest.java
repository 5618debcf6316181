package io.gridcase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;
import io.gridcase.registry.Grid;
import io.gridcase.registry.GridSearch;
import io.gridcase.registry.GridType;
import io.gridcase.registry.Grids;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A village is divided in the pages: an exclusive grid is drawn, and all of it is drawn anew. */
class DivisionBrowserTest extends BrowserStory {

  @Autowired private Grids grids;

  @Test
  void theCountyDrawsAnExclusiveGridAndSaysWhoManagesIt() {
    String village = village();
    Person head = begins(village, "true");
    assertThat(head.see("planned")).hasCount(1);
    assertThat(head.see("planned-type")).hasValue("EXCLUSIVE");
    head.see("planned-basis").selectOption("HOSPITAL");
    head.see("planned-department").selectOption(new SelectOption().setIndex(1));
    head.see("planned").locator("legend input").check();
    area(head);
    head.see("draw-redraw").click();
    assertThat(head.see("sound")).containsText("检查通过");
    head.see("draft-save").click();
    assertThat(head.see("draft-apply")).isEnabled();
    head.page().reload();
    assertThat(head.see("planned-basis")).hasValue("HOSPITAL");
    head.see("draft-withdraw").click();
    head.page().locator(".el-message-box__btns .el-button--primary").click();
    assertThat(head.see("grid-row").first()).isVisible();
  }

  @Test
  void theVillageIsDrawnAnewFromItsGridsWithAMicroGridAndOneGridMore() {
    String village = village();
    List<Grid> before =
        grids.ofVillage("zhenjiang", village).stream()
            .filter(grid -> grid.type() != GridType.EXCLUSIVE)
            .toList();
    Person head = begins(village, "false");
    assertThat(head.see("planned")).hasCount(before.size());
    Locator first = head.see("planned").first();
    first.getByTestId("micro-name").fill("一号楼");
    first.getByTestId("micro-add").click();
    assertThat(first.getByTestId("planned-micro")).hasCount(1);
    area(head);
    head.see("draw-add").click();
    assertThat(head.see("planned")).hasCount(before.size() + 1);
    assertThat(head.see("findings")).containsText("须改正");
    head.see("planned").last().getByTestId("planned-remove").click();
    assertThat(head.see("sound")).containsText("检查通过");
    head.see("draft-withdraw").click();
    head.page().locator(".el-message-box__btns .el-button--primary").click();
    assertThat(head.see("grid-row").first()).isVisible();
  }

  private Person begins(String village, String exclusive) {
    Person head = atDesk("zj.county.head");
    head.page().navigate("/grids/division?village=" + village);
    head.see("divide-type").selectOption(exclusive);
    head.see("divide-reason").fill("第一次划分");
    assertThat(head.see("divide-told")).isVisible();
    head.see("divide-begin").click();
    assertThat(head.see("draft")).isVisible();
    assertThat(head.see("map").locator("path").first()).isVisible();
    return head;
  }

  /** A village of the county no other story works in. */
  private String village() {
    return grids.search(new GridSearch("zhenjiang", "321102", null, null, 5_000)).stream()
        .filter(grid -> !grid.villageCode().startsWith("321102003"))
        .reduce((first, second) -> second)
        .orElseThrow()
        .villageCode();
  }

  /** Clicks four corners in the middle of the map. */
  private static void area(Person person) {
    BoundingBox map = person.see("map").boundingBox();
    double[][] corners = {{0.46, 0.46}, {0.54, 0.46}, {0.54, 0.54}, {0.46, 0.54}};
    for (double[] corner : corners) {
      person.page().mouse().click(map.x + map.width * corner[0], map.y + map.height * corner[1]);
    }
  }
}
