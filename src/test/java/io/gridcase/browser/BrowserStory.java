package io.gridcase.browser;

import io.gridcase.GridcaseTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A story worked by several people in a real browser, on the whole server with sample data. */
@GridcaseTest
@Tag("browser")
abstract class BrowserStory {

  @RegisterExtension final Browsers browsers = new Browsers();

  @LocalServerPort private int port;

  /** Somebody signed in on a phone. */
  final Person onPhone(String username) {
    return seat(Screen.PHONE, username).signsIn();
  }

  /** Somebody signed in at a desk. */
  final Person atDesk(String username) {
    return seat(Screen.DESK, username).signsIn();
  }

  /** A collapsed road just reported in the city whose accounts begin so. */
  final CityCase reportedIn(String prefix) {
    return new CityCase(prefix, this::onPhone, this::atDesk);
  }

  /** Somebody who is not signed in yet. */
  final Person seat(Screen screen, String username) {
    return browsers.seat(screen, base(), username);
  }

  final String base() {
    return "http://127.0.0.1:" + port;
  }
}
