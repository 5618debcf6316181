package io.gridcase.workflow;

import io.gridcase.access.Actor;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Lets the engine act as the real person, within the person's city only. */
@Component
class EngineIdentity {

  private final IdentityService identities;

  EngineIdentity(IdentityService identities) {
    this.identities = identities;
  }

  void as(Actor actor, Runnable work) {
    as(
        actor,
        () -> {
          work.run();
          return null;
        });
  }

  /** Lets nobody act, within one city. */
  void asNobody(String city, Runnable work) {
    var before = identities.getCurrentAuthentication();
    identities.setAuthentication(null, List.of(), List.of(city));
    try {
      work.run();
    } finally {
      identities.setAuthentication(before);
    }
  }

  <T> T as(Actor actor, Supplier<T> work) {
    var before = identities.getCurrentAuthentication();
    identities.setAuthentication(
        actor.username(), List.copyOf(actor.groups()), List.of(actor.city()));
    try {
      return work.get();
    } finally {
      identities.setAuthentication(before);
    }
  }
}
