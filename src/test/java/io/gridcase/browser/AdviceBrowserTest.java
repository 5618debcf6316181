package io.gridcase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.gridcase.scenario.Town;
import org.junit.jupiter.api.Test;

/** A grid's instructor on the page of a case: what is offered to whom, and where it stands then. */
class AdviceBrowserTest extends BrowserStory {

  @Test
  void theInstructorUrgesOnThePhoneAndTheOfficerReadsIt() {
    Town town = new Town(base(), "qz");
    String number = town.as("officer").reports(town.collapsedRoad());
    Person instructor = onPhone("qz.instructor");
    CaseFile file = instructor.looksUp(number);
    instructor.see("advise").click();
    instructor.see("advice-URGE").click();
    instructor.see("advice-confirm").click();
    assertThat(instructor.page().getByRole(AriaRole.ALERT).first()).containsText("2 个字");
    instructor.see("advice-text").fill("雨前请把围挡设好");
    instructor.see("advice-confirm").click();
    assertThat(instructor.see("advice-text")).isHidden();
    file.tab("course").tells("网格指导员督促办理");

    Person officer = atDesk("qz.officer");
    CaseFile read = officer.looksUp(number);
    assertThat(officer.see("tab-course")).isVisible();
    assertThat(officer.see("advice")).hasCount(0);
    read.tab("course");
    assertThat(officer.page().getByText("雨前请把围挡设好").first()).isVisible();
  }
}
