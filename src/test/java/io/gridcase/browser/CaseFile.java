package io.gridcase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The page of one case. */
final class CaseFile {

  private final Person person;
  private final String number;

  CaseFile(Person person, String number) {
    this.person = person;
    this.number = number;
  }

  CaseFile isOpen() {
    assertThat(person.see("case-number")).hasText(number);
    return this;
  }

  CaseFile isIn(String state) {
    assertThat(person.see("case-state")).hasText(state);
    return this;
  }

  CaseFile isWith(String holder) {
    assertThat(person.see("holder")).containsText(holder);
    return this;
  }

  /** All five phases are done. */
  CaseFile hasAllPhasesDone() {
    assertThat(person.see("phases").locator("li.DONE")).hasCount(5);
    return this;
  }

  CaseFile tab(String key) {
    person.see("tab-" + key).click();
    assertThat(person.see("tab-" + key)).hasAttribute("aria-selected", "true");
    return this;
  }

  /** The course tells this, in one of its sentences. */
  CaseFile tells(String words) {
    assertThat(person.page().locator("#case-panel").getByTestId("course")).containsText(words);
    return this;
  }
}
