package io.gridcase.backup;

import io.gridcase.backup.Backups.Backup;
import io.gridcase.backup.Backups.BackupList;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Backups; they stay on the server's disk, nobody downloads one. */
@RestController
@RequestMapping("/api/backups")
class BackupController {

  private final Backups backups;

  BackupController(Backups backups) {
    this.backups = backups;
  }

  @GetMapping
  BackupList list() {
    return backups.list();
  }

  /** Makes one more, while people work; each is complete by itself, so that no key is asked for. */
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Backup make() {
    return backups.make();
  }
}
