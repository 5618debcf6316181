package io.gridcase.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The browsers of a test: one Chromium for all tests, a context of its own for each person. After a
 * test that failed the screens of all stand in {@code target/browser}; a complaint of a page fails
 * the test.
 */
final class Browsers implements BeforeEachCallback, AfterEachCallback {

  /** How long a page may take, in milliseconds; a busy machine is no failure. */
  private static final double PATIENCE = 90_000;

  private static final Path PICTURES = Path.of("target", "browser");

  private final List<Person> people = new ArrayList<>();
  private Browser browser;

  @Override
  public void beforeEach(ExtensionContext context) {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    browser =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.create(Browsers.class))
            .getOrComputeIfAbsent(Running.class, key -> new Running(), Running.class)
            .browser;
  }

  /** A person at a screen of this kind, not signed in yet. */
  Person seat(Screen screen, String base, String username) {
    BrowserContext context = browser.newContext(screen.options().setBaseURL(base));
    context.setDefaultTimeout(PATIENCE);
    Person person = new Person(context, username);
    people.add(person);
    return person;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    List<String> complaints = new ArrayList<>();
    for (Person person : people) {
      person.watch().complaints().forEach(each -> complaints.add(person.username() + ": " + each));
    }
    if (context.getExecutionException().isPresent() || !complaints.isEmpty()) {
      String test = context.getRequiredTestClass().getSimpleName();
      people.forEach(p -> picture(p, test + "." + context.getRequiredTestMethod().getName()));
    }
    people.forEach(person -> person.page().context().close());
    people.clear();
    if (!complaints.isEmpty()) {
      throw new AssertionError("Pages complained:\n" + String.join("\n", complaints));
    }
  }

  private static void picture(Person person, String test) {
    Path file = PICTURES.resolve(test + "-" + person.username() + ".png");
    person.page().screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
  }

  /** Chromium while the tests run. */
  private static final class Running implements ExtensionContext.Store.CloseableResource {

    private final Playwright playwright = Chromium.playwright();
    private final Browser browser = Chromium.ofThisMachine().launch(playwright);

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }
}
