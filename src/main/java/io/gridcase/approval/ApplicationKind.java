package io.gridcase.approval;

/** What is applied for. */
public enum ApplicationKind {
  /** A matter type comes onto the list, for good or for a time (事项准入). */
  LIST_ADMISSION("list-admission"),
  /** A matter type leaves the list (事项退出). */
  LIST_WITHDRAWAL("list-withdrawal"),
  /** Somebody is to read data of a higher tier for a time (数据分级准入). */
  DATA_ACCESS("data-access"),
  /** Grids are divided, adjusted, split, merged, given up or coded anew (网格划分、调整). */
  GRID_CHANGE("grid-change"),
  /** Somebody is to serve in a grid, chosen directly or by an open recruitment (网格员任用). */
  OFFICER_APPOINTMENT("officer-appointment"),
  /** Somebody leaves a post (网格员退出). */
  OFFICER_EXIT("officer-exit");

  private final String procedure;

  ApplicationKind(String procedure) {
    this.procedure = procedure;
  }

  /** The key of the procedure such an application runs through. */
  public String procedure() {
    return procedure;
  }
}
