package io.gridcase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of a grid leads to all there is of it, and offers what one may do. */
class GridPageBrowserTest extends BrowserStory {

  private static final String GRID = "321102003004002";

  @Test
  void itShowsWhereItLiesWhoServesItsCasesAndWhatThePublicSees() {
    Person head = atDesk("zj.town.head");
    opens(head);
    assertThat(head.see("map").locator("path").first()).isVisible();
    assertThat(head.see("map")).hasAttribute("data-ground", Pattern.compile("[1-9][0-9]*"));
    assertThat(head.see("staff-enough").or(head.see("shortage")).first()).isVisible();
    assertThat(head.see("grid-cases")).containsText(Pattern.compile("案件 \\d+ 件，在办 \\d+ 件"));
    Locator person = head.see("post-person").first();
    String name = person.innerText();
    person.click();
    assertThat(head.page().locator("h1").first()).containsText(name);
    opens(head);
    head.see("grid-cases").click();
    assertThat(head.page()).hasURL(Pattern.compile("/matters\\?grid=\\d+"));
    opens(head);
    String title = head.see("grid-title").innerText();
    head.see("grid-notice").click();
    assertThat(head.page()).hasURL(Pattern.compile("/public/zhenjiang/grids/" + GRID));
    assertThat(head.page().locator("h1").first()).containsText(title);
  }

  @Test
  void onlyWhoMayIsOfferedToCheckToDivideAndToOpenFilesOfPeople() {
    Person head = atDesk("zj.town.head");
    head.page().navigate("/grids");
    assertThat(head.see("to-coverage")).isVisible();
    assertThat(head.see("to-division")).hasCount(0);
    Person county = atDesk("zj.county.head");
    county.page().navigate("/grids");
    assertThat(county.see("to-division")).isVisible();
    Person urban = atDesk("zj.urban.head");
    urban.page().navigate("/grids");
    assertThat(urban.see("grid-row").first()).isVisible();
    assertThat(urban.see("to-coverage")).hasCount(0);
    opens(urban);
    assertThat(urban.see("grid-post").first()).isVisible();
    assertThat(urban.see("post-person")).hasCount(0);
    assertThat(urban.see("begin-draft")).hasCount(0);
  }

  private static void opens(Person person) {
    person.page().navigate("/grids?q=" + GRID);
    person.see("grid-row").first().locator("a").click();
    assertThat(person.see("grid-title")).isVisible();
  }
}
