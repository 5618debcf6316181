package io.gridcase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.Town;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A tier of data is asked for, granted one level up, used, seen by the auditor, and taken back. */
class DataAccessBrowserTest extends BrowserStory {

  @Test
  void aGrantIsAskedForUsedWatchedAndRevoked() {
    Town town = new Town(base(), "zj");
    Map<String, Object> report = new HashMap<>(town.collapsedRoad());
    report.put("party", Map.of("name", "陈某某", "phone", "13700002222"));
    String number = town.as("officer").reports(report);

    Person asker = atDesk("zj.town.approver");
    asker.see("nav-data-access").click();
    asker.see("ask-access").click();
    asker.see("change-purpose").fill("抽查回访满意情况");
    asker.see("change-days").fill("400");
    asker.watch().expects(422, "/api/applications/data-access");
    asker.see("change-save").click();
    assertThat(asker.see("change")).containsText("期限");
    asker.see("change-days").fill("5");
    asker.see("change-save").click();
    Locator row = asker.see("grant-row").first();
    assertThat(row.getByTestId("grant-state")).hasText("审批中");
    String grant = row.getAttribute("data-number");

    Person decider = atDesk("zj.county.head");
    decider.takes(grant, "审批数据权限").chooses("outcome", "批准").submits();
    asker.page().reload();
    assertThat(row.getByTestId("grant-state")).hasText("有效");
    assertThat(row.getByTestId("until")).containsText("还有 5 天");

    Clerk reader = town.as("town.approver");
    reader.post("/api/matters/" + number + "/party/reveal", Map.of("reason", "核查回访情况")).ok();
    Person auditor = atDesk("zj.auditor");
    auditor.see("nav-data-access").click();
    Locator watched =
        auditor.see("grant-row").and(auditor.page().locator("[data-number='" + grant + "']"));
    assertThat(watched.getByTestId("to-uses")).containsText("1");
    watched.getByTestId("to-uses").click();
    assertThat(auditor.see("read-row")).hasCount(1);
    assertThat(auditor.see("read-row")).containsText("核查回访情况");
    assertThat(auditor.see("read-about")).containsText(number);

    decider.see("nav-data-access").click();
    decider.see("grants-others").click();
    decider
        .see("grant-row")
        .and(decider.page().locator("[data-number='" + grant + "']"))
        .getByTestId("revoke")
        .click();
    decider.page().locator(".el-message-box__btns .el-button--primary").click();
    asker.page().reload();
    assertThat(row.getByTestId("grant-state")).hasText("已撤销");
  }

  @Test
  void aHouseholdReadStandsAmongTheReadsAsWhatItIs() {
    Town town = new Town(base(), "zj");
    long household =
        town.as("officer").get("/api/patrol/households").ok().body().at("/items/0/id").asLong();
    town.as("officer")
        .post("/api/patrol/households/" + household + "/reveal", Map.of("reason", "核对联系方式"))
        .ok();
    Person security = atDesk("zj.secadmin");
    security.see("nav-reads").click();
    security.see("reads-what").selectOption("household");
    assertThat(security.see("read-about").first()).containsText("重点走访户");
    assertThat(security.see("read-about").first()).containsText(household + " 号");
    assertThat(security.see("read-row").first()).not().containsText("核对联系方式");
  }
}
