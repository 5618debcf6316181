package io.gridcase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A training entered for two people: neither is short of hours any longer. */
class TrainingBrowserTest extends BrowserStory {

  @Test
  void whoAttendedIsNoLongerShortOfHours() {
    Person head = atDesk("lz.town.head");
    head.see("nav-people").click();
    head.see("officers-which").selectOption("SHORT");
    assertThat(head.see("training-short").first()).isVisible();
    List<String> codes =
        head.see("officer-row").all().stream()
            .limit(2)
            .map(row -> row.getAttribute("data-code"))
            .toList();
    head.see("people-courses").click();
    head.see("enter-course").click();
    head.see("course-kind").selectOption("PRE_JOB");
    head.see("course-title").fill("岗前培训");
    head.see("course-hours").fill("40.25");
    head.see("course-organiser").fill("镇综治中心");
    for (String code : codes) {
      head.see("attendant-q").fill(code);
      head.page().locator("[data-testid=attendant-found][data-code='" + code + "']").click();
    }
    for (Locator attendant : head.see("attendant").all()) {
      attendant.getByRole(AriaRole.COMBOBOX).selectOption("yes");
    }
    head.see("course-save").click();
    assertThat(head.see("course-row").first()).containsText("岗前培训");
    head.see("people-team").click();
    for (String code : codes) {
      head.see("officers-q").fill(code);
      assertThat(head.see("officer-row")).hasCount(1);
      assertThat(head.see("training-full")).isVisible();
    }
  }
}
