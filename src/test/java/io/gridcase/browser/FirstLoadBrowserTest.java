package io.gridcase.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** How much script the workbench needs before it can be used, as it goes over the wire. */
class FirstLoadBrowserTest extends BrowserStory {

  private static final long BUDGET_BYTES = 300 * 1024;

  @Test
  void theWorkbenchLoadsUnderItsBudgetOfScript() {
    Person dispatcher = atDesk("zj.town.dispatcher");
    CDPSession session = dispatcher.page().context().newCDPSession(dispatcher.page());
    Set<String> scripts = new HashSet<>();
    AtomicLong bytes = new AtomicLong();
    session.on(
        "Network.responseReceived",
        event -> {
          if (event.get("type").getAsString().equals("Script")) {
            scripts.add(event.get("requestId").getAsString());
          }
        });
    session.on(
        "Network.loadingFinished",
        event -> {
          if (scripts.contains(event.get("requestId").getAsString())) {
            bytes.addAndGet(event.get("encodedDataLength").getAsLong());
          }
        });
    session.send("Network.enable");
    JsonObject off = new JsonObject();
    off.addProperty("cacheDisabled", true);
    session.send("Network.setCacheDisabled", off);
    dispatcher.page().reload();
    assertThat(dispatcher.see("list-total")).isVisible();
    dispatcher.page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
    assertThat(scripts).isNotEmpty();
    assertThat(bytes.get()).isBetween(50_000L, BUDGET_BYTES);
  }
}
