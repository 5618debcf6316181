package io.gridcase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import io.gridcase.Article;
import io.gridcase.kernel.Level;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import io.gridcase.scenario.Town;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A resident on a phone, without an account: the own grid, a suggestion, what became of it. */
class PublicBrowserTest extends BrowserStory {

  @Autowired private Grids grids;

  @Test
  @Article({"ZJ-23", "ZJ-7-3"})
  void aResidentFindsTheGridReadsItsNoticeAndSuggestsSomething() {
    Grid grid = grids.get(new Town(base(), "zj").gridId());
    Person resident = seat(Screen.PHONE, "nobody");
    resident.page().navigate(base() + "/sign-in");
    resident.see("public-pages").click();
    resident.see("public-city-zhenjiang").click();
    for (Level level : new Level[] {Level.COUNTY, Level.TOWN, Level.VILLAGE}) {
      resident
          .see("place-" + level)
          .selectOption(new SelectOption().setValue(grid.placeCode(level)));
    }
    assertThat(resident.see("map").locator("path").first()).isVisible();
    resident
        .see("public-grid")
        .and(resident.page().locator("[data-code='" + grid.code() + "']"))
        .click();

    assertThat(resident.see("notice-name")).hasText(grid.name());
    assertThat(resident.see("notice-officer").first()).containsText("职责");
    assertThat(resident.see("notice-supervision")).containsText("0000-096");
    resident.see("notice-tell").click();
    assertThat(resident.see("tell-grid")).containsText(grid.name());
    resident.see("tell-what").fill("小区北门晚上太暗，建议增设路灯");
    resident.see("tell-send").click();
    String code = resident.see("follow-code").innerText();

    resident.see("to-follow").click();
    resident.see("follow-input").fill(code.toLowerCase());
    resident.see("follow-ask").click();
    Locator followed = resident.see("followed");
    assertThat(followed).containsText("意见建议收集");
    assertThat(followed.locator("[aria-current=step]")).containsText("采集建档");
  }

  @ParameterizedTest
  @CsvSource({"qd, qingdao", "qz, quzhou", "lz, luzhou", "dy, dongying"})
  @Article({"QD-6-4", "QZ-14", "LZ-10", "DY-10"})
  void theBoardOfAGridCarriesTheCodeOfItsReportPage(String prefix, String city) {
    Grid grid = grids.get(new Town(base(), prefix).gridId());
    Person resident = seat(Screen.DESK, "nobody");
    String page = base() + "/public/" + city + "/grids/" + grid.code();
    resident.page().navigate(page);
    resident.see("notice-board").click();
    assertThat(resident.see("board")).containsText(grid.name());
    String scanned = resident.see("qr").getAttribute("data-text");
    resident.page().navigate(scanned);
    assertThat(resident.see("tell-grid")).containsText(grid.name());

    resident.page().navigate(page + "/cards");
    assertThat(resident.see("contact-card").first()).containsText("0000-");
    assertThat(resident.see("qr").first())
        .hasAttribute("data-text", Pattern.compile(".*/public/" + city + "/grids/" + grid.code()));
  }

  @Test
  @Article("ZJ-46")
  void theCodeOnAnOfficersCardTellsThatTheOfficerServes() {
    Grid grid = grids.get(new Town(base(), "zj").gridId());
    Person head = atDesk("zj.town.head");
    head.page().navigate(base() + "/grids/" + grid.id());
    head.see("print-card").first().click();
    assertThat(head.see("work-card")).containsText(grid.name());
    String scanned = head.see("qr").getAttribute("data-text");

    Person resident = seat(Screen.PHONE, "nobody");
    resident.page().navigate(scanned);
    assertThat(resident.see("card-check")).containsText("是在岗网格人员");
    assertThat(resident.see("public-city")).containsText("镇江市");
  }
}
