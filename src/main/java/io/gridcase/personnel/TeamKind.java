package io.gridcase.personnel;

/** What a team is there for. */
public enum TeamKind {
  /** Helps agency and officers in one grid (QD-3-3, DY-16). */
  GRID_WORK("网格工作团队"),
  /** Sent to a village or community by the town, under a leader who answers for it (QZ-16). */
  VILLAGE_SERVICE("联村（社区）服务团队");

  private final String label;

  TeamKind(String label) {
    this.label = label;
  }

  /** The kind in Chinese, as the regulations name it. */
  public String label() {
    return label;
  }

  /** Whether such a team has a leader from its first day on. */
  public boolean needsLeader() {
    return this == VILLAGE_SERVICE;
  }
}
