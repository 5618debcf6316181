package io.gridcase.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/**
 * Listens to a person's browser and notes what a good page never has: an error on the console, an
 * error nobody caught, a request that failed or that nobody expected to be refused.
 */
final class Watch {

  /** Chromium's own line about an answer that is judged by {@link #answered} already. */
  private static final String REFUSED_RESOURCE = "Failed to load resource: the server responded";

  /** How Chromium calls a request the page itself gave up, as a list does that is asked anew. */
  private static final String GIVEN_UP = "net::ERR_ABORTED";

  private final List<String> complaints = new ArrayList<>();
  private final List<Expected> expected = new ArrayList<>();

  private record Expected(int status, String path) {
    boolean is(Response response) {
      return response.status() == status && pathOf(response.url()).contains(path);
    }
  }

  Watch(BrowserContext context) {
    // Whoever is not signed in yet is told so.
    expects(401, "/api/session");
    context.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.text().startsWith(REFUSED_RESOURCE)) {
            complaints.add("console: " + message.text() + " at " + message.location());
          }
        });
    context.onWebError(error -> complaints.add("not caught: " + error.error()));
    context.onRequestFailed(this::failed);
    context.onResponse(this::answered);
  }

  /** An answer this story wants to see: a refusal, which is no fault of the page. */
  void expects(int status, String path) {
    expected.add(new Expected(status, path));
  }

  /** What went wrong so far. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  private void failed(Request request) {
    if (!GIVEN_UP.equals(request.failure())) {
      complaints.add(request.method() + " " + request.url() + " failed: " + request.failure());
    }
  }

  private void answered(Response response) {
    if (response.status() >= 400 && expected.stream().noneMatch(each -> each.is(response))) {
      complaints.add(
          response.request().method() + " " + response.url() + " answered " + response.status());
    }
  }

  private static String pathOf(String url) {
    return url.replaceFirst("^https?://[^/]+", "");
  }
}
