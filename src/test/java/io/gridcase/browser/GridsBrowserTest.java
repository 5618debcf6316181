package io.gridcase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The grids one may look into, on the map and in the list, and the file of one. */
class GridsBrowserTest extends BrowserStory {

  private static final Pattern STAFFED = Pattern.compile("在岗 [1-9]");

  @Test
  void theListAndTheMapLeadToTheFileOfAGrid() {
    Person head = atDesk("zj.town.head");
    head.see("nav-grids").click();
    Locator first = head.see("grid-row").first();
    assertThat(first.getByTestId("staffing")).containsText(STAFFED);
    assertThat(head.see("map").locator("path").first()).isVisible();
    int rows = head.see("grid-row").count();
    assertThat(head.see("map").locator("path")).hasCount(rows);
    String name = first.getByRole(AriaRole.LINK).innerText();
    head.see("grids-q").fill(name);
    assertThat(head.see("grid-row").first()).containsText(name);
    first.getByRole(AriaRole.LINK).click();
    assertThat(head.see("grid-title")).hasText(name);
  }

  @Test
  void aGridThatIsNotThereOffersWaysOn() {
    Person head = atDesk("zj.town.head");
    head.watch().expects(404, "/api/grids/999999999");
    head.watch().expects(404, "/api/grids/999999999/file");
    head.page().navigate(base() + "/grids/999999999");
    assertThat(head.see("problem").first()).isVisible();
    head.see("ways-on").getByText("查找案件").click();
    assertThat(head.see("search-q")).isVisible();
  }
}
