package io.gridcase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What every page owes: words, keys, a clear no, and something to do when a list is empty. */
class FrameBrowserTest extends BrowserStory {

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  @Test
  void thePageSpeaksEnglishWhenAsked() {
    CityCase road = reportedIn("zj");
    Person officer = road.officer();
    Person dispatcher = atDesk("zj.town.dispatcher");
    dispatcher.see("language").click();
    assertThat(dispatcher.page().locator("html")).hasAttribute("lang", "en");
    assertThat(dispatcher.see("nav-workbench")).hasText("Workbench");
    assertThat(dispatcher.see("view-mine")).containsText("Mine");
    dispatcher.see("nav-search").click();
    assertThat(dispatcher.see("search-state")).not().containsText(CHINESE);
    dispatcher.page().reload();
    assertThat(dispatcher.see("nav-workbench")).hasText("Workbench");

    officer.see("person").click();
    officer.page().getByText("English").last().click();
    TaskDesk desk = officer.opens(road.number(), "First handling");
    assertThat(desk.field("outcome")).containsText("Cannot solve it, report up");
    assertThat(officer.see("task-form")).not().containsText(CHINESE);
  }

  @Test
  void aCaseOutsideOnesRightsIsRefusedInWords() {
    String number = reportedIn("zj").number();
    for (String username : new String[] {"zj.other.officer", "qz.officer"}) {
      Person stranger = seat(Screen.DESK, username).signsInByTyping();
      stranger.watch().expects(404, "/api/matters/" + number);
      stranger.see("find-number").fill(number);
      stranger.see("find-number").press("Enter");
      assertThat(stranger.see("problem")).containsText(number);
      assertThat(stranger.see("case-title")).hasCount(0);
    }
  }

  @Test
  void theKeyboardLeadsEverywhere() {
    Person dispatcher = atDesk("zj.town.dispatcher");
    dispatcher.see("nav-search").click();
    assertThat(dispatcher.see("search-q")).isVisible();
    dispatcher.page().keyboard().press("/");
    assertThat(dispatcher.see("find-number")).isFocused();
    dispatcher.page().keyboard().press("Escape");
    dispatcher.page().keyboard().press("g");
    dispatcher.page().keyboard().press("w");
    assertThat(dispatcher.see("view-mine")).isVisible();
    dispatcher.page().keyboard().press("?");
    assertThat(dispatcher.page().getByText("快捷键").first()).isVisible();
  }

  @Test
  void rowsOpenByTheKeyboard() {
    CityCase road = reportedIn("zj");
    road.officerReportsUp();
    Person dispatcher = atDesk("zj.town.dispatcher");
    assertThat(dispatcher.row("available", road.number(), "受理")).isVisible();
    dispatcher.see("filter-q").blur();
    dispatcher.page().keyboard().press("j");
    dispatcher.page().keyboard().press("Enter");
    new TaskDesk(dispatcher, "受理").isOpen();
  }

  @Test
  void emptyListsSayWhatToDo() {
    Person head = atDesk("zj.county.head");
    assertThat(head.see("empty")).containsText("可领");
    head.see("filter-q").fill("没有这样的任务");
    assertThat(head.see("empty")).containsText("筛选");
    head.see("nav-search").click();
    head.see("search-q").fill("没有这样的案件");
    assertThat(head.see("empty")).isVisible();
  }

  @Test
  void aWrongPasswordIsToldWithoutLeavingThePage() {
    Person officer = seat(Screen.PHONE, "zj.officer");
    officer.watch().expects(422, "/api/session");
    officer.page().navigate("/");
    officer.see("username").fill("zj.officer");
    officer.see("password").fill("wrong");
    officer.see("sign-in").click();
    assertThat(officer.see("sign-in-problem")).isVisible();
    assertThat(officer.see("username")).hasValue("zj.officer");
  }
}
