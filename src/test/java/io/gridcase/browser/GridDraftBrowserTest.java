package io.gridcase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** A change of a grid is drawn on the map, checked while it is drawn, and looked at beforehand. */
class GridDraftBrowserTest extends BrowserStory {

  @Test
  void aGridIsSplitByALineOnTheMap() {
    Person head = atDesk("zj.town.head");
    begins(head);
    head.clicksMap(0.5, 0.01);
    head.clicksMap(0.52, 0.99);
    head.see("draw-split").click();
    assertThat(head.see("planned")).hasCount(2);
    assertThat(head.see("sound")).containsText("检查通过");
    Locator households = head.see("planned").first().locator("input[type=number]").first();
    String before = households.inputValue();
    households.fill("1");
    households.blur();
    assertThat(head.see("findings")).containsText("户数不一致");
    households.fill(before);
    households.blur();
    assertThat(head.see("sound")).containsText("检查通过");
    head.see("draft-preview").click();
    assertThat(head.see("preview-after")).hasCount(2);
    head.page().reload();
    assertThat(head.see("planned")).hasCount(2);
    head.see("draft-withdraw").click();
    head.page().locator(".el-message-box__btns .el-button--primary").click();
    assertThat(head.see("grid-row").first()).isVisible();
  }

  @Test
  void aBorderIsMovedAMicroGridDrawnAndTheGridsJoinedAgain() {
    Person head = atDesk("zj.town.head");
    begins(head);
    String households = head.see("planned").locator("input[type=number]").first().inputValue();
    head.clicksMap(0.6, 0.01);
    head.clicksMap(0.6, 0.99);
    head.see("draw-split").click();
    assertThat(head.see("planned")).hasCount(2);

    // The smaller part lies east of the line; what is drawn west of it is outside.
    Locator west = head.see("planned").first();
    Locator east = head.see("planned").nth(1);
    west.locator("legend input").uncheck();
    east.locator("legend input").check();
    head.clicksMap(0.46, 0.45);
    head.clicksMap(0.54, 0.45);
    head.clicksMap(0.54, 0.55);
    head.clicksMap(0.46, 0.55);
    head.see("draw-micro").click();
    assertThat(east.getByTestId("planned-micro")).hasCount(1);
    assertThat(head.see("findings")).containsText("超出所在网格");

    west.locator("legend input").check();
    head.clicksMap(0.4, 0.01);
    head.clicksMap(0.4, 0.99);
    head.see("draw-border").click();
    assertThat(head.see("sound")).containsText("检查通过");
    assertThat(east.getByTestId("planned-micro")).hasCount(1);
    assertThat(west.getByTestId("planned-micro")).hasCount(0);

    head.see("draw-merge").click();
    assertThat(head.see("planned")).hasCount(1);
    assertThat(head.see("planned").locator("input[type=number]").first()).hasValue(households);
    assertThat(head.see("planned").getByTestId("planned-micro")).hasCount(1);
    assertThat(head.see("findings")).containsText("拆分要把一个网格分成两个或更多新网格");
    head.see("draft-withdraw").click();
    head.page().locator(".el-message-box__btns .el-button--primary").click();
    assertThat(head.see("grid-row").first()).isVisible();
  }

  /** A draft of a split, with its one grid chosen. */
  private static void begins(Person head) {
    head.page().navigate("/grids?q=321102003004001");
    head.see("grid-row").first().locator("a").click();
    head.see("draft-reason").fill("居民增加，一格管不过来");
    head.see("draft-begin").click();
    assertThat(head.see("planned")).hasCount(1);
    head.see("planned").locator("legend input").check();
  }
}
