package io.gridcase.audit;

import io.gridcase.access.Actor;
import io.gridcase.access.ActorPosition;
import jakarta.persistence.Embeddable;

/** Who did something, as they stood when they did it; names stay though people move on. */
@Embeddable
class Doer {

  /** Nobody: a timer, or the system by itself. */
  static final Doer NOBODY = new Doer();

  private Long accountId;
  private String personName;
  private String organisationName;

  protected Doer() {}

  static Doer of(Actor actor) {
    Doer doer = new Doer();
    doer.accountId = actor.accountId();
    doer.personName = actor.name();
    doer.organisationName = standing(actor);
    return doer;
  }

  /** The organisation acted for; an officer stands in a grid instead. */
  private static String standing(Actor actor) {
    return actor
        .standing()
        .map(ActorPosition::organisation)
        .or(() -> actor.posts().stream().findFirst().map(post -> post.grid()))
        .orElse(null);
  }

  Long accountId() {
    return accountId;
  }

  String personName() {
    return personName;
  }

  String organisationName() {
    return organisationName;
  }
}
