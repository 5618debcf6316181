package io.gridcase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Geolocation;
import io.gridcase.scenario.Photos;
import io.gridcase.scenario.Town;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A day's patrol on a phone, and what the agency above sees of it. */
class PatrolBrowserTest extends BrowserStory {

  @Test
  void anOfficerChecksInWhereThePhoneIsAndReportsWhatIsFound() {
    JsonNode grid = grid();
    Person officer = onPhone("qd.officer");
    officer.page().context().grantPermissions(List.of("geolocation"));
    officer
        .page()
        .context()
        .setGeolocation(
            new Geolocation(grid.path("lat").asDouble(), grid.path("lng").asDouble())
                .setAccuracy(12));
    officer.see("nav-patrol").click();
    Locator duty =
        officer.page().locator("[data-grid='" + grid.path("id") + "'] [data-kind='PATROL']");
    assertThat(duty).isVisible();
    fits(officer);
    duty.getByTestId("check-in").click();
    assertThat(officer.see("position")).containsText("12 米");
    fits(officer);
    officer.see("check-in-note").fill("沿主路走了一圈");
    officer
        .see("report-photos")
        .setInputFiles(new FilePayload("井.jpg", "image/jpeg", Photos.jpeg()));
    officer.see("has-finding").check();
    officer.see("type-search").fill("路面塌陷");
    officer.see("type").getByText("路面塌陷").first().click();
    officer.see("finding-description").fill("路面塌陷约一平方米");
    officer.see("check-in-send").click();
    assertThat(officer.see("checked-in")).isVisible();
    String number = officer.see("found-matter").getAttribute("data-number");
    officer.see("found-matter").click();
    assertThat(officer.see("case-number")).containsText(number);
    officer.see("nav-patrol").click();
    assertThat(duty).hasAttribute("data-state", "DONE");

    Person head = atDesk("qd.town.head");
    head.see("nav-patrol").click();
    assertThat(head.see("list-total")).isVisible();
    head.page().navigate(base() + "/patrol/grids/" + grid.path("id"));
    Locator latest = head.see("check-in-row").first();
    assertThat(latest).containsText(number);
    assertThat(latest).containsText("沿主路走了一圈");
    assertThat(latest).hasAttribute("data-place", "INSIDE");
    // the grid itself and every check-in
    assertThat(head.see("map").locator("path")).hasCount(head.see("check-in-row").count() + 1);
  }

  @Test
  void whereThePhoneTellsNothingOnePicksOnTheMapAndOutsideOneSaysWhy() {
    Person officer = onPhone("qd.officer");
    officer.watch().expects(422, "/api/patrol/check-ins");
    officer.see("nav-patrol").click();
    officer.see("duty").first().getByTestId("check-in").click();
    officer.see("check-in-send").click();
    assertThat(officer.page().getByText("请定位，或在地图上标出位置。")).isVisible();
    assertThat(officer.see("map").locator("path")).isVisible();
    // the corner of the map is outside the grid, which stands in its midst
    officer.see("map").click(new Locator.ClickOptions().setPosition(45, 150));
    assertThat(officer.see("position")).containsText("已在地图上标出位置");
    officer.see("check-in-send").click();
    assertThat(officer.see("problem")).containsText("之外");
    officer.see("outside-reason").fill("路口值守");
    officer.see("check-in-send").click();
    assertThat(officer.see("checked-in")).containsText("已标注");
  }

  @Test
  void anOfficerListsAHouseholdCallsOnItAndLooksBehindTheMask() {
    Person officer = onPhone("qd.officer");
    officer.see("nav-patrol").click();
    officer.see("patrol-households").click();
    officer.see("add-household").click();
    officer.see("change-category").selectOption("ELDERLY_ALONE");
    officer.see("change-contact").fill("尉迟奶奶");
    officer.see("change-address").fill("范例里弄十二号");
    officer.see("change-intervalDays").fill("1");
    officer.see("change-save").click();
    Locator row =
        officer.see("household-row").filter(new Locator.FilterOptions().setHasText("尉**"));
    assertThat(row).isVisible();
    assertThat(row).not().containsText("尉迟");
    fits(officer);
    row.getByTestId("visit").click();
    officer.see("outcome-MET").check();
    officer.see("visit-note").fill("想换楼道灯");
    officer.see("visit-send").click();
    assertThat(officer.see("visit-form")).isHidden();
    row.getByTestId("reveal-household").click();
    officer.see("household-reason").fill("电话约定走访");
    officer.see("household-confirm").click();
    assertThat(officer.see("household-clear")).containsText("尉迟奶奶");
    assertThat(officer.page().getByText("想换楼道灯")).isVisible();
  }

  /** The first grid of the officer. */
  private JsonNode grid() {
    Town town = new Town(base(), "qd");
    return town.as("officer").get("/api/grids/" + town.gridId()).ok().body();
  }

  private static void fits(Person person) {
    String over = "() => document.documentElement.scrollWidth - window.innerWidth";
    assertThat(((Number) person.page().evaluate(over)).intValue()).isLessThanOrEqualTo(0);
  }
}
