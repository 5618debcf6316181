package io.gridcase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.gridcase.scenario.Clerk;
import java.util.Map;

/** Somebody at a browser of their own, who does what the pages offer. */
final class Person {

  private static final Map<String, String> CITIES =
      Map.of("zj", "zhenjiang", "qz", "quzhou", "lz", "luzhou", "qd", "qingdao", "dy", "dongying");

  private final Page page;
  private final Watch watch;
  private final String username;

  Person(BrowserContext context, String username) {
    this.watch = new Watch(context);
    this.page = context.newPage();
    this.username = username;
  }

  Page page() {
    return page;
  }

  Watch watch() {
    return watch;
  }

  String username() {
    return username;
  }

  /** The element with this mark (data-testid). */
  Locator see(String mark) {
    return page.getByTestId(mark);
  }

  /** Clicks the map at a part of its width and height. */
  void clicksMap(double across, double down) {
    BoundingBox map = see("map").boundingBox();
    page.mouse().click(map.x + map.width * across, map.y + map.height * down);
  }

  /** Signs in by picking the sample account. */
  Person signsIn() {
    page.navigate("/");
    see("city-" + CITIES.get(username.split("\\.")[0])).click();
    see("account-" + username).click();
    see("sign-in").click();
    return entered();
  }

  /** Signs in by typing, as those must whom the page does not list. */
  Person signsInByTyping() {
    page.navigate("/");
    see("username").fill(username);
    see("password").fill(Clerk.PASSWORD);
    see("sign-in").click();
    return entered();
  }

  private Person entered() {
    assertThat(see("person")).isVisible();
    assertThat(see("list-total")).isVisible();
    return this;
  }

  Reporting reporting() {
    see("nav-report").click();
    assertThat(see("report-step")).isVisible();
    return new Reporting(this);
  }

  /** Takes the free task of this step of the case, and has it open. */
  TaskDesk takes(String number, String step) {
    row("available", number, step).getByTestId("claim").click();
    return new TaskDesk(this, step).isOpen();
  }

  /** Opens the own task of this step of the case. */
  TaskDesk opens(String number, String step) {
    row("mine", number, step).getByTestId("task-open").click();
    return new TaskDesk(this, step).isOpen();
  }

  /** The task the page went on to by itself, which is now taken. */
  TaskDesk goesOnWith(String step) {
    TaskDesk next = new TaskDesk(this, step).isOpen();
    see("claim").or(see("submit")).first().waitFor();
    if (see("claim").isVisible()) {
      see("claim").click();
    }
    return next;
  }

  /** Looks the case up by its number at the top of the page. */
  CaseFile looksUp(String number) {
    see("find-number").fill(number);
    see("find-number").press("Enter");
    return new CaseFile(this, number).isOpen();
  }

  /** Looks an application up by its number at the top of the page. */
  Person looksUpApplication(String number) {
    see("find-number").fill(number);
    see("find-number").press("Enter");
    assertThat(see("application-number")).hasText(number);
    return this;
  }

  /** The row of a task in a view of the workbench. */
  Locator row(String view, String number, String step) {
    see("nav-workbench").click();
    see("view-" + view).click();
    see("filter-q").fill(number);
    return see("task-row")
        .and(page.locator("[data-number='" + number + "']"))
        .filter(new Locator.FilterOptions().setHasText(step));
  }
}
