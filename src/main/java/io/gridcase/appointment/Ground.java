package io.gridcase.appointment;

/** Why somebody leaves a post. */
enum Ground {
  RESIGNED(Change.EXIT),
  TRANSFERRED(Change.EXIT),
  RETIRED(Change.EXIT),
  TERM_OVER(Change.EXIT),
  GRID_CHANGED(Change.EXIT),
  OTHER(Change.EXIT),
  /** Not able to do the work (DY-15). */
  UNFIT(Change.DISMISSAL),
  /** Poor service, grave (QD-M19). */
  DISCIPLINE(Change.DISMISSAL);

  private final Change change;

  Ground(Change change) {
    this.change = change;
  }

  Change change() {
    return change;
  }
}
