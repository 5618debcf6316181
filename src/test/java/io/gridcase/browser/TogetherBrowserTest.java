package io.gridcase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Two people at one task: one has it, the other is told who, and loses nothing. */
class TogetherBrowserTest extends BrowserStory {

  @Test
  void whoComesSecondInTheListIsToldWhoHasIt() {
    String number = waitsForTheTown();
    Person first = atDesk("zj.town.dispatcher");
    Person second = atDesk("zj.town.dispatcher2");
    Locator seenBySecond = second.row("available", number, "受理").getByTestId("claim");
    assertThat(seenBySecond).isVisible();
    assertThat(second.see("list-total")).containsText("共 1 条");
    first.takes(number, "受理");

    second.watch().expects(409, "/claim");
    seenBySecond.click();
    assertThat(second.page().getByText(nameOf(first)).first()).isVisible();
    assertThat(second.row("available", number, "受理")).hasCount(0);
  }

  @Test
  void ofSeveralTakenTogetherEachHasItsOwnResult() {
    String lost = waitsForTheTown();
    String won = waitsForTheTown();
    Person first = atDesk("zj.town.dispatcher");
    Person second = atDesk("zj.town.dispatcher2");
    second.see("view-available").click();
    second.see("filter-sort").selectOption("opened");
    for (String number : new String[] {lost, won}) {
      second
          .see("task-row")
          .and(second.page().locator("[data-number='" + number + "']"))
          .getByTestId("select")
          .check();
    }
    first.takes(lost, "受理");

    second.watch().expects(409, "/claim");
    second.see("bulk-claim").click();
    Locator results = second.see("bulk-results").locator("li");
    assertThat(results.filter(new Locator.FilterOptions().setHasText(lost)))
        .containsText(nameOf(first));
    assertThat(results.filter(new Locator.FilterOptions().setHasText(won))).containsText("✓");
    second.opens(won, "受理");
  }

  @Test
  void whoComesSecondOnThePageIsToldWhoHasIt() {
    String number = waitsForTheTown();
    Person first = atDesk("zj.town.dispatcher");
    Person second = atDesk("zj.town.dispatcher2");
    second.row("available", number, "受理").getByTestId("task-open").click();
    new TaskDesk(second, "受理").isOpen();
    first.takes(number, "受理");

    second.watch().expects(409, "/claim");
    second.see("claim").click();
    assertThat(second.see("problem")).containsText(nameOf(first));
    assertThat(second.see("claim-bar")).containsText(nameOf(first));
    assertThat(second.see("submit")).hasCount(0);
  }

  @Test
  void whatWasTypedStaysWhenTheTaskWasHandedToAnother() {
    String number = waitsForTheTown();
    Person first = atDesk("zj.town.dispatcher");
    TaskDesk desk = first.takes(number, "受理").chooses("outcome", "退回网格员补充");
    desk.writes("reason", "请补充塌陷范围");

    Person head = atDesk("zj.town.head");
    Person second = atDesk("zj.town.dispatcher2");
    head.looksUp(number);
    head.see("open-task").first().click();
    head.see("assign").click();
    head.see("assignee").click();
    head.page()
        .getByRole(com.microsoft.playwright.options.AriaRole.OPTION)
        .getByText(nameOf(second))
        .click();
    head.see("assign-confirm").click();
    assertThat(head.see("claim-bar")).containsText(nameOf(second));

    first.watch().expects(409, "/completion");
    desk.triesToSubmit();
    assertThat(first.see("problem")).containsText(nameOf(second));
    assertThat(desk.field("reason").locator("textarea")).hasValue("请补充塌陷范围");
    second.opens(number, "受理");
  }

  private String waitsForTheTown() {
    CityCase road = reportedIn("zj");
    road.officerReportsUp();
    return road.number();
  }

  private static String nameOf(Person person) {
    return person.see("person").innerText().trim();
  }
}
