package io.gridcase.matter;

import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Notices to the caller and the caller's organisations. */
@RestController
class NoticeController {

  private final Notices notices;
  private final CurrentActor actors;

  NoticeController(Notices notices, CurrentActor actors) {
    this.notices = notices;
    this.actors = actors;
  }

  /** The newest fifty notices. */
  @GetMapping("/api/notices")
  List<Notices.Line> notices() {
    Actor actor = actors.get();
    return notices.of(actor.city(), actor.username(), actor.organisationIds());
  }
}
