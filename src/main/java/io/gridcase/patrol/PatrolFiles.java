package io.gridcase.patrol;

import io.gridcase.attachment.AttachmentAccess;
import io.gridcase.registry.Grids;
import org.springframework.stereotype.Component;

/** The photos of a check-in are for whoever sees the check-in. */
@Component
class PatrolFiles implements AttachmentAccess {

  private final CheckIns checkIns;
  private final Grids grids;
  private final PatrolRights rights;

  PatrolFiles(CheckIns checkIns, Grids grids, PatrolRights rights) {
    this.checkIns = checkIns;
    this.grids = grids;
    this.rights = rights;
  }

  @Override
  public boolean maySee(String number) {
    Long id = CheckIn.idOf(number);
    return id != null
        && checkIns
            .findById(id)
            .flatMap(made -> grids.find(made.gridId()))
            .filter(rights::sees)
            .isPresent();
  }
}
