package io.gridcase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import io.gridcase.scenario.Photos;

/** A report being written, in its three steps. */
final class Reporting {

  private final Person person;

  Reporting(Person person) {
    this.person = person;
  }

  /** Step 1: a photo and what it is. */
  Reporting photographs() {
    return attaches(new FilePayload("现场.jpg", "image/jpeg", Photos.jpeg()));
  }

  Reporting attaches(FilePayload file) {
    int before = person.see("report-photo").count();
    person.see("report-photos").setInputFiles(file);
    assertThat(person.see("report-photo")).hasCount(before + 1);
    return this;
  }

  Reporting is(String typeName) {
    person.see("type-search").fill(typeName);
    person.see("type").getByText(typeName).first().click();
    assertThat(person.see("picked-type")).containsText(typeName);
    return this;
  }

  Reporting notUrgent() {
    person
        .see("urgent-no")
        .check(new com.microsoft.playwright.Locator.CheckOptions().setForce(true));
    return this;
  }

  Reporting next(int step) {
    person.see("report-next").click();
    assertThat(person.see("report-step")).containsText(String.valueOf(step));
    return this;
  }

  /** Step 2: where, in words; the grid is that of the officer. */
  Reporting at(String place) {
    person.see("place-text").fill(place);
    return this;
  }

  /** Step 3: what was seen. */
  Reporting tells(String description) {
    person.see("description").fill(description);
    return this;
  }

  /** Sends it, and tells the number of the new case. */
  String sends() {
    person.see("report-send").click();
    return person.see("report-number").getAttribute("data-number");
  }

  /** The whole report of a collapsed road, not urgent, with a photo. */
  String collapsedRoad() {
    return photographs()
        .is("路面塌陷")
        .notUrgent()
        .next(2)
        .at("幸福路与建设路交叉口东侧")
        .next(3)
        .tells("路面塌陷约两平方米，已摆放警示")
        .sends();
  }
}
