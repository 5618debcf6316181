package io.gridcase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.gridcase.Article;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import io.gridcase.scenario.Town;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** People are sought for a grid in public: the town asks, the county calls, a resident reads it. */
class RecruitBrowserTest extends BrowserStory {

  private static final LocalDate TODAY = LocalDate.now();

  @Autowired private Grids grids;

  @Test
  @Article("QD-M14")
  void aCallForApplicantsIsInPublicAndTheyAreTakenDown() {
    Grid grid = grids.get(new Town(base(), "lz").gridId());
    Person town = seat(Screen.DESK, "lz.town.dispatcher").signsInByTyping();
    Person county = seat(Screen.DESK, "lz.county.dispatcher").signsInByTyping();
    String number = asks(town, grid);

    Person early = seat(Screen.PHONE, "nobody");
    early.page().navigate(base() + "/public/luzhou/recruitments");
    assertThat(early.page().getByText("目前没有公开招聘。")).isVisible();

    county
        .takes(number, "发布公告")
        .chooses("outcome", "发布公告")
        .writes("registersFrom", TODAY.toString())
        .writes("registersUntil", TODAY.plusDays(6).toString())
        .writes("registersAt", "区综治中心一楼大厅")
        .submits();
    Person resident = seat(Screen.PHONE, "nobody");
    resident.page().navigate(base() + "/public/luzhou");
    resident.see("public-recruitments").click();
    assertThat(resident.see("recruitment")).containsText(grid.name());
    assertThat(resident.see("recruitment")).containsText("区综治中心一楼大厅");
    assertThat(resident.see("recruitment")).containsText("高中以上文化程度");
    assertThat(resident.see("recruitment-stage")).hasText("报名中");

    county.looksUpApplication(number);
    county.see("register-candidate").click();
    county.see("candidate-new").check();
    county.see("candidate-name").fill("应聘人");
    county.see("candidate-born").fill(TODAY.minusYears(30).toString());
    county.see("candidate-education").selectOption("COLLEGE");
    county.see("candidate-privatePhone").fill("13900004321");
    county.see("register-submit").click();
    assertThat(county.see("candidate")).containsText("139****4321");
    resident.page().reload();
    assertThat(resident.see("recruitment")).not().containsText("应聘人");
  }

  private static String asks(Person town, Grid grid) {
    town.page().navigate("/posts/new");
    town.see("post").selectOption("FULL_TIME");
    town.see("recruitment").check();
    town.see("find-grid").fill(grid.code());
    town.see("found-grid").first().click();
    town.see("requirements").fill("高中以上文化程度，四十周岁以下");
    town.see("reason").fill("网格缺少专职网格员");
    town.see("apply-submit").click();
    assertThat(town.see("application-state")).hasText("招聘中");
    return town.see("application-number").textContent();
  }
}
