package io.gridcase.appointment;

import io.gridcase.access.Actor;
import io.gridcase.access.Role;
import io.gridcase.approval.Approvals;
import io.gridcase.officers.PostsInCourse;
import org.springframework.stereotype.Component;

/** Who may let a post come to nothing that an application decided on: who sees to it. */
@Component
class WaitingPosts implements PostsInCourse {

  private final StoredAppointments stored;
  private final Approvals approvals;

  WaitingPosts(StoredAppointments stored, Approvals approvals) {
    this.stored = stored;
    this.approvals = approvals;
  }

  @Override
  public boolean mayGiveUp(String reference, Actor actor) {
    if (!stored.existsById(reference)) {
      return true;
    }
    Long organises = approvals.bodies(reference).reviewer();
    return actor.has(Role.DISPATCHER, organises) || actor.has(Role.HEAD, organises);
  }
}
