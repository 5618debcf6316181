package io.gridcase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.gridcase.Article;
import io.gridcase.personnel.Post;
import io.gridcase.personnel.PostKind;
import io.gridcase.personnel.Posts;
import io.gridcase.registry.Grid;
import io.gridcase.registry.Grids;
import io.gridcase.scenario.Clerk;
import io.gridcase.scenario.Town;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the page of a grid and that of an officer offer about posts, and another name for one. */
class PostsBrowserTest extends BrowserStory {

  private static final LocalDate TODAY = LocalDate.now();

  @Autowired private Posts posts;
  @Autowired private Grids grids;
  @Autowired private JdbcClient jdbc;

  @Test
  @Article("QZ-8")
  void aVolunteerIsProposedFromThePageOfTheGridAndAnotherPersonIsNamedInstead() {
    Town town = new Town(base(), "qz");
    Grid grid = grids.get(town.gridId());
    registers(town.as("town.head"), grid, "罗志愿");
    Person clerk = seat(Screen.DESK, "qz.town.dispatcher").signsInByTyping();
    clerk.page().navigate("/grids/" + grid.id());
    Locator volunteer = clerk.see("volunteer").filter(named("罗志愿"));
    volunteer.getByTestId("appoint").click();
    assertThat(clerk.see("post")).hasValue("PART_TIME");
    assertThat(clerk.see("candidate-known")).isChecked();
    assertThat(clerk.see("candidate-source")).hasValue("PARTY_MEMBER");
    clerk.see("candidate-born").fill(TODAY.minusYears(44).toString());
    clerk.see("reason").fill("愿意担任兼职网格员的党员");
    clerk.see("apply-submit").click();
    assertThat(clerk.see("application-state")).hasText("审批中");
    String number = clerk.see("application-number").textContent();

    Person office = seat(Screen.DESK, "qz.town.approver").signsInByTyping();
    office.takes(number, "审批").chooses("outcome", "退回修改").writes("reason", "请另提人选").submits();
    TaskDesk amending = clerk.opens(number, "修改申请");
    clerk.see("register-candidate").click();
    clerk.see("candidate-name").fill("后提人");
    clerk.see("candidate-born").fill(TODAY.minusYears(30).toString());
    clerk.see("register-submit").click();
    assertThat(clerk.see("candidate").filter(named("罗志愿"))).containsText("改换了人选");
    assertThat(clerk.see("candidate").filter(named("后提人")).getByTestId("chosen")).isVisible();
    amending.chooses("outcome", "补正后重新提交").writes("supplement", "已另提人选").submits();
    clerk.looksUpApplication(number);
    assertThat(clerk.see("application-state")).hasText("审批中");
    assertThat(clerk.see("register-candidate")).hasCount(0);
  }

  @Test
  @Article("QD-M19")
  void whoProposesADismissalReadsThatAnExitIsInCourse() {
    Town town = new Town(base(), "qd");
    Post post =
        posts.heldIn(town.gridId(), TODAY).stream()
            .filter(it -> it.kind() != PostKind.INSTRUCTOR && it.until() == null)
            .findFirst()
            .orElseThrow();
    Person clerk = seat(Screen.DESK, "qd.town.dispatcher").signsInByTyping();
    clerk.page().navigate("/grids/" + post.gridId());
    clerk.page().locator("[data-testid=leave-post][href*='/posts/" + post.id() + "/']").click();
    clerk.see("ground").selectOption("RESIGNED");
    clerk.see("reason").fill("本人提出辞职");
    clerk.see("apply-submit").click();
    assertThat(clerk.see("application-state")).hasText("审批中");
    String number = clerk.see("application-number").textContent();
    clerk.page().navigate("/grids/" + post.gridId());
    assertThat(clerk.see("exit-running")).hasText("退出办理中 " + number);

    Person head = seat(Screen.DESK, "qd.county.head").signsInByTyping();
    head.page().navigate("/people/" + post.person().code());
    assertThat(head.see("exit-noted")).containsText(number);
    assertThat(head.see("officer-photo-shown")).hasCount(0);
    head.see("discipline").click();
    head.see("change-kind").selectOption("DISMISSAL_PROPOSAL");
    head.see("change-reason").fill("多次不履行职责");
    head.see("change-save").click();
    assertThat(head.see("discipline-row").first()).containsText("多次不履行职责");
    head.see("exit-noted").getByTestId("exit-running").click();
    assertThat(head.see("told")).containsText("解聘建议");
    assertThat(head.page().getByText("提出解聘建议，并入本退出")).isVisible();
  }

  @Test
  void nothingIsLeftToApplyForWhereAPostIsOver() {
    Town town = new Town(base(), "lz");
    Post post = posts.heldIn(town.gridId(), TODAY).get(0);
    Person clerk = seat(Screen.DESK, "lz.town.dispatcher").signsInByTyping();
    String page = "/posts/" + post.id() + "/exit";
    ends(post, TODAY.minusDays(1));
    try {
      clerk.page().navigate(page);
      assertThat(clerk.see("post-over")).containsText(post.person().name());
      assertThat(clerk.see("apply-submit")).hasCount(0);
    } finally {
      ends(post, post.until());
    }
    clerk.page().navigate(page);
    assertThat(clerk.see("apply-submit")).isVisible();
    assertThat(clerk.page().getByText(post.person().name()).first()).isVisible();
  }

  private void ends(Post post, LocalDate day) {
    jdbc.sql("update grid_post set valid_until = ? where id = ?")
        .param(day)
        .param(post.id())
        .update();
  }

  private static Locator.FilterOptions named(String name) {
    return new Locator.FilterOptions().setHasText(name);
  }

  private static void registers(Clerk head, Grid grid, String name) {
    head.post(
            "/api/grids/" + grid.id() + "/volunteers",
            Map.of(
                "name",
                name,
                "phone",
                "12900000003",
                "standing",
                "PARTY_MEMBER",
                "officer",
                true,
                "household",
                false,
                "from",
                TODAY.toString()))
        .ok();
  }
}
