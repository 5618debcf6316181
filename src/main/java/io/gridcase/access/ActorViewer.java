package io.gridcase.access;

import io.gridcase.registry.Viewer;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Lets the register know for whom it answers: the acting person's city and grids. */
@Component
class ActorViewer implements Viewer {

  private final CurrentActor currentActor;

  ActorViewer(CurrentActor currentActor) {
    this.currentActor = currentActor;
  }

  @Override
  public String city() {
    return currentActor.get().city();
  }

  @Override
  public Set<Long> grids() {
    return currentActor.get().gridIds();
  }
}
