package io.gridcase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.gridcase.Article;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.Posts;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import io.gridcase.scenario.Town;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The head of a grid leaves, and another is appointed together with the community. */
class AppointBrowserTest extends BrowserStory {

  private static final LocalDate TODAY = LocalDate.now();

  @Autowired private Posts posts;
  @Autowired private JdbcClient jdbc;
  @Autowired private Grids grids;

  @Test
  @Article({"ZJ-18-2", "ZJ-46"})
  void theHeadOfAGridLeavesAndAnotherIsAppointed() {
    Grid grid = grids.get(new Town(base(), "zj").gridId());
    Person clerk = seat(Screen.DESK, "zj.town.dispatcher").signsInByTyping();
    Person head = seat(Screen.DESK, "zj.town.head").signsInByTyping();
    leaves(clerk, head, headOf(grid));

    String number = applies(clerk, grid);
    clerk
        .takes(number, "会同村（社区）组织")
        .chooses("outcome", "同意人选")
        .writes("heldOn", TODAY.toString())
        .writes("participants", "社区党委、居委会成员")
        .writes("opinion", "一致同意")
        .submits();
    head.takes(number, "审批").chooses("outcome", "批准").submits();

    trains(head, "林新任");
    clerk
        .takes(number, "培训考核、上岗")
        .chooses("outcome", "培训考核合格，上岗")
        .writes("from", TODAY.toString())
        .submits();
    clerk.looksUpApplication(number);
    assertThat(clerk.see("application-state")).hasText("已完成");
    assertThat(clerk.see("post-state")).hasText("已上岗");

    Person resident = seat(Screen.PHONE, "nobody");
    resident.page().navigate(base() + "/public/zhenjiang/grids/" + grid.code());
    assertThat(resident.see("notice-officer").filter(named("林新任"))).containsText("网格长");
  }

  private static Locator.FilterOptions named(String name) {
    return new Locator.FilterOptions().setHasText(name);
  }

  private Post headOf(Grid grid) {
    return posts.heldIn(grid.id(), TODAY).stream()
        .filter(post -> post.kind() == PostKind.HEAD)
        .findFirst()
        .orElseThrow();
  }

  private void leaves(Person clerk, Person head, Post post) {
    clerk.page().navigate("/people/" + post.person().code());
    clerk.page().locator("[data-testid=leave-post][href*='/posts/" + post.id() + "/']").click();
    clerk.see("ground").selectOption("RESIGNED");
    clerk.see("reason").fill("本人提出不再担任网格长");
    clerk.see("apply-submit").click();
    assertThat(clerk.see("application-state")).hasText("审批中");
    String number = clerk.see("application-number").textContent();
    head.takes(number, "审批").chooses("outcome", "批准").submits();
    // nobody leaves before somebody applied for it, and the next head begins today
    jdbc.sql("update application set submitted_at = ? where number = ?")
        .params(OffsetDateTime.now().minusDays(3), number)
        .update();
    clerk
        .takes(number, "移交工作")
        .chooses("outcome", "移交工作，退出")
        .writes("lastDay", TODAY.minusDays(1).toString())
        .submits();
  }

  /** Applies for somebody new to be head; what is missing is told at its field first. */
  private static String applies(Person clerk, Grid grid) {
    clerk.see("nav-people").click();
    clerk.see("people-waiting").click();
    clerk.see("appoint").click();
    clerk.see("apply-submit").click();
    assertThat(clerk.see("field-post")).containsText("请填写");
    clerk.see("post").selectOption("HEAD");
    clerk.see("find-grid").fill(grid.code());
    clerk.see("found-grid").first().click();
    clerk.see("candidate-new").check();
    clerk.see("candidate-name").fill("林新任");
    clerk.see("candidate-born").fill(TODAY.minusYears(35).toString());
    clerk.see("candidate-education").selectOption("COLLEGE");
    clerk.see("candidate-workPhone").fill("0511-88880002");
    clerk.see("candidate-privatePhone").fill("13900002345");
    clerk.see("candidate-villageMember").check();
    clerk.see("reason").fill("原网格长辞职，由社区副主任接任");
    clerk.see("apply-submit").click();
    assertThat(clerk.see("application-state")).hasText("征求意见中");
    assertThat(clerk.see("candidate")).containsText("139****2345");
    return clerk.see("application-number").textContent();
  }

  private static void trains(Person head, String name) {
    head.see("nav-people").click();
    head.see("people-courses").click();
    head.see("enter-course").click();
    head.see("course-kind").selectOption("PRE_JOB");
    head.see("course-title").fill("网格长岗前培训");
    head.see("course-hours").fill("8");
    head.see("course-organiser").fill("街道网格化中心");
    head.see("attendant-q").fill(name);
    head.see("attendant-found").first().click();
    head.see("attendant").getByRole(AriaRole.COMBOBOX).selectOption("yes");
    head.see("course-save").click();
    assertThat(head.see("course-row").first()).containsText("网格长岗前培训");
  }
}
