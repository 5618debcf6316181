package io.gridcase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import io.gridcase.Article;
import io.gridcase.kernel.Level;
import io.gridcase.registry.Grid;
import io.gridcase.registry.GridSearch;
import io.gridcase.registry.GridType;
import io.gridcase.registry.Grids;
import io.gridcase.scenario.Town;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A grid of Zhenjiang is split from the first line on the map to the notice the public reads. */
class GridSplitBrowserTest extends BrowserStory {

  @Autowired private Grids grids;

  @Test
  @Article({"ZJ-10-2", "ZJ-23"})
  void aGridIsSplitByTheTownHeardByCivilAffairsApprovedByTheCountyFiledByTheCity() {
    Grid grid = aGrid();
    reads(resident(), grid.code(), grid.name());
    Person head = atDesk("zj.town.head");
    draws(head, grid);
    foresees(head);
    head.see("draft-apply").click();
    Locator application = head.see("draft-application").locator("a.number");
    assertThat(application).isVisible();
    String number = application.textContent().strip();
    reads(resident(), grid.code(), grid.name());

    Person civil = seat(Screen.DESK, "zj.county.civil-affairs.head").signsInByTyping();
    TaskDesk heard = civil.takes(number, "征求意见");
    assertThat(civil.see("task-application")).containsText("居民增加，一格管不过来");
    assertThat(civil.see("task-application")).containsText(grid.code());
    heard.chooses("outcome", "同意").submits();
    Person county = atDesk("zj.county.head");
    TaskDesk approval = county.takes(number, "审批");
    assertThat(county.see("task-application")).containsText("专职网格员");
    county.see("told-page").click();
    assertThat(county.see("preview-after")).hasCount(2);
    assertThat(county.see("map").locator("path").first()).isVisible();
    county.page().goBack();
    approval.isOpen().chooses("outcome", "批准").submits();
    reads(resident(), grid.code(), grid.name());
    atDesk("zj.city.dispatcher").takes(number, "备案").writes("filingNumber", "备1号").submits();

    Grid north =
        grids.ofVillage("zhenjiang", grid.villageCode()).stream()
            .filter(each -> each.name().equals(grid.name() + "2"))
            .findFirst()
            .orElseThrow();
    Person resident = resident();
    noLongerPublished(resident, grid);
    reads(resident, north.code(), north.name());
    findsInTheList(resident, grid, north);
    seesWhereItCameFrom(head, grid, north);
  }

  /** A grid of the town whose people sign in, in a village no other story works in. */
  private Grid aGrid() {
    Grid theirs = grids.get(new Town(base(), "zj").gridId());
    String town = theirs.placeCode(Level.TOWN);
    return grids.search(new GridSearch("zhenjiang", town.substring(0, 9), null, null, 500)).stream()
        .filter(grid -> !grid.villageCode().equals(theirs.villageCode()))
        .filter(grid -> !grid.villageCode().equals("321102003004"))
        .filter(grid -> grid.type() == GridType.COMPREHENSIVE_URBAN)
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  /** Somebody at another phone, which has kept nothing of what was read before. */
  private Person resident() {
    return seat(Screen.PHONE, "nobody");
  }

  private void reads(Person resident, String code, String name) {
    resident.page().navigate(base() + "/public/zhenjiang/grids/" + code);
    assertThat(resident.see("notice-name")).hasText(name);
  }

  private void noLongerPublished(Person resident, Grid grid) {
    resident.watch().expects(404, "/grids/" + grid.code());
    resident.page().navigate(base() + "/public/zhenjiang/grids/" + grid.code());
    assertThat(resident.see("problem")).isVisible();
    assertThat(resident.see("notice-name")).hasCount(0);
  }

  private void findsInTheList(Person resident, Grid old, Grid fresh) {
    resident.page().navigate(base() + "/public/zhenjiang");
    for (Level level : new Level[] {Level.COUNTY, Level.TOWN, Level.VILLAGE}) {
      resident
          .see("place-" + level)
          .selectOption(new SelectOption().setValue(fresh.placeCode(level)));
    }
    Locator found = resident.see("public-grid");
    assertThat(found.and(resident.page().locator("[data-code='" + fresh.code() + "']")))
        .isVisible();
    assertThat(found.and(resident.page().locator("[data-code='" + old.code() + "']"))).hasCount(0);
  }

  private void draws(Person head, Grid grid) {
    head.page().navigate("/grids/" + grid.id());
    head.see("draft-reason").fill("居民增加，一格管不过来");
    head.see("draft-begin").click();
    assertThat(head.see("planned")).hasCount(1);
    head.see("planned").locator("legend input").check();
    head.clicksMap(0.5, 0.01);
    head.clicksMap(0.52, 0.99);
    head.see("draw-split").click();
    assertThat(head.see("planned")).hasCount(2);
    assertThat(head.see("sound")).containsText("检查通过");
    assertThat(head.see("findings")).containsText("缺：专职网格员");
    assertThat(head.see("findings")).containsText("第十六条");
  }

  /** What it would come to stands there before anybody applies. */
  private static void foresees(Person head) {
    head.see("draft-preview").click();
    assertThat(head.see("preview-after")).hasCount(2);
    assertThat(head.see("preview")).containsText(Pattern.compile("上季度|季度"));
    assertThat(head.see("preview-after").nth(1).getByTestId("lacks")).containsText("专职网格员");
    assertThat(head.see("preview-after").nth(1).getByTestId("lacks")).containsText("镇江");
    assertThat(head.see("preview-after").first().getByTestId("lacks")).hasCount(0);
  }

  private static void seesWhereItCameFrom(Person head, Grid old, Grid fresh) {
    head.page().navigate("/grids/" + fresh.id());
    assertThat(head.see("came")).hasCount(1);
    assertThat(head.see("lineage-void")).hasCount(1);
    assertThat(head.see("lineage-void")).containsText(old.code());
    assertThat(head.see("lineage-void")).containsText("停用");
    assertThat(head.see("lineage-change")).containsText("编码已停用");
    head.see("lineage-change").locator("a").first().click();
    assertThat(head.see("grid-title")).hasText(old.name());
    assertThat(head.see("grid-void")).isVisible();
    assertThat(head.see("came")).hasCount(2);
  }
}
