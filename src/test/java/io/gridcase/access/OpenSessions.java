package io.gridcase.access;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * People who signed in once and send one request after another: at each of them account, positions
 * and posts are read anew, exactly as the filter in front of the API does it.
 */
@TestComponent
public class OpenSessions {

  private final RequestActor requests;
  private final Actors actors;
  private final Map<String, SignedIn> sessions = new ConcurrentHashMap<>();

  OpenSessions(RequestActor requests, Actors actors) {
    this.requests = requests;
    this.actors = actors;
  }

  /** Does what one request of this person does. */
  public <T> T request(String username, Supplier<T> action) {
    SignedIn session = sessions.computeIfAbsent(username, actors::signedIn);
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(requests.of(session, false).orElseThrow());
    SecurityContextHolder.setContext(context);
    try {
      return action.get();
    } finally {
      SecurityContextHolder.clearContext();
    }
  }
}
