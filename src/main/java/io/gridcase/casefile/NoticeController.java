package io.gridcase.casefile;

import io.gridcase.access.Actor;
import io.gridcase.access.CurrentActor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
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

  /** The moment the newest notice looked at was sent. */
  record Seen(@NotNull Instant until) {}

  /** Marks the caller's notices up to one as looked at. */
  @PutMapping("/api/notices/seen")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void seen(@Valid @RequestBody Seen seen) {
    notices.seen(actors.get().username(), seen.until());
  }

  /** The newest fifty notices. */
  @GetMapping("/api/notices")
  List<Notices.Line> notices() {
    Actor actor = actors.get();
    return notices.of(actor.city(), actor.username(), actor.organisationIds());
  }
}
