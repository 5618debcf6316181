package io.gridcase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.gridcase.scenario.Photos;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** The page of one task with its form. */
final class TaskDesk {

  private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

  private final Person person;
  private final String step;

  TaskDesk(Person person, String step) {
    this.person = person;
    this.step = step;
  }

  TaskDesk isOpen() {
    assertThat(person.see("task-title")).containsText(step + " · ");
    return this;
  }

  /** The box of a field, its label and its problems included. */
  Locator field(String key) {
    return person.see("field-" + key);
  }

  /** Marks one of the answers of a field. */
  TaskDesk chooses(String key, String answer) {
    field(key).getByText(answer, new Locator.GetByTextOptions().setExact(true)).click();
    return this;
  }

  /** Picks from a list that opens. */
  TaskDesk picks(String key, String answer) {
    field(key).locator(".fjs-input-group").click();
    field(key).locator(".fjs-dropdownlist-item").getByText(answer).first().click();
    return this;
  }

  /** Picks whatever stands first in a list that opens. */
  TaskDesk picksFirst(String key) {
    field(key).locator(".fjs-input-group").click();
    field(key).locator(".fjs-dropdownlist-item").first().click();
    return this;
  }

  TaskDesk writes(String key, String text) {
    field(key).locator("textarea, input").fill(text);
    return this;
  }

  /** Enters a moment that has just passed. */
  TaskDesk justNow(String key) {
    String now = LocalDateTime.now(HERE).minusMinutes(1).format(MINUTE);
    field(key).locator("input").fill(now);
    return this;
  }

  TaskDesk photographs(String key) {
    field(key)
        .locator("input[type=file]")
        .setInputFiles(new FilePayload("现场.jpg", "image/jpeg", Photos.jpeg()));
    assertThat(field(key).getByRole(AriaRole.IMG)).hasCount(1);
    return this;
  }

  TaskDesk acceptsProposal() {
    person.see("accept-proposal").click();
    return this;
  }

  /** Submits, and waits until the task is left behind. */
  void submits() {
    String here = person.page().url();
    person.see("submit").click();
    person.page().waitForURL(Pattern.compile("^(?!" + Pattern.quote(here) + "$).*"));
  }

  /** Submits what the page must not let through. */
  TaskDesk triesToSubmit() {
    person.see("submit").click();
    return this;
  }
}
