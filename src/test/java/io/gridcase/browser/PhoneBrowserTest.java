package io.gridcase.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

/** The pages on an officer's phone: nothing stands out over the edge. */
class PhoneBrowserTest extends BrowserStory {

  @Test
  void nothingScrollsSideways() {
    Person officer = seat(Screen.PHONE, "zj.officer");
    officer.page().navigate("/");
    PlaywrightAssertions.assertThat(officer.see("city-zhenjiang")).isVisible();
    fits(officer, "sign-in");
    officer.signsIn();
    fits(officer, "workbench");
    Reporting report = officer.reporting().photographs();
    fits(officer, "report, step 1");
    report.is("路面塌陷").notUrgent().next(2);
    fits(officer, "report, step 2");
    report.next(3).tells("路面塌陷");
    officer.see("party-open").click();
    fits(officer, "report, step 3");
    String number = report.sends();
    fits(officer, "report sent");
    officer.opens(number, "首次处置").chooses("outcome", "无法处理，上报");
    fits(officer, "task");
    CaseFile file = officer.looksUp(number);
    for (String tab : new String[] {"overview", "course", "diagram", "clocks", "similar"}) {
      file.tab(tab);
      fits(officer, "case, " + tab);
    }
    officer.see("nav-search").click();
    PlaywrightAssertions.assertThat(officer.see("case-row").first()).isVisible();
    fits(officer, "search");
  }

  private static void fits(Person person, String where) {
    int over =
        ((Number)
                person
                    .page()
                    .evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
            .intValue();
    assertThat(over).as("pixels over the edge: " + where).isLessThanOrEqualTo(0);
  }
}
