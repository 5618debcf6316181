package io.gridcase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;

/** A change of a grid is drawn on the map, checked while it is drawn, and looked at beforehand. */
class GridDraftBrowserTest extends BrowserStory {

  @Test
  void aGridIsSplitByALineOnTheMap() {
    Person head = atDesk("zj.town.head");
    head.page().navigate("/grids?q=321102003004001");
    head.see("grid-row").first().locator("a").click();
    head.see("draft-reason").fill("居民增加，一格管不过来");
    head.see("draft-begin").click();
    assertThat(head.see("planned")).hasCount(1);
    head.see("planned").locator("legend input").check();
    clicks(head, 0.5, 0.01);
    clicks(head, 0.52, 0.99);
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
    assertThat(head.see("grid-row").first()).isVisible();
  }

  /** Clicks the map at a part of its width and height. */
  private static void clicks(Person person, double across, double down) {
    BoundingBox map = person.see("map").boundingBox();
    person.page().mouse().click(map.x + map.width * across, map.y + map.height * down);
  }
}
