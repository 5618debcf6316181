package io.gridcase.registry;

/** The type of a grid (ZJ-9-1, LZ-2, QD-2-1). */
public enum GridType {
  COMPREHENSIVE_URBAN("城市综合网格"),
  COMPREHENSIVE_RURAL("农村综合网格"),
  /** Managed by a department and the town together. */
  EXCLUSIVE("专属网格");

  private final String label;

  GridType(String label) {
    this.label = label;
  }

  /** The type in Chinese. */
  public String label() {
    return label;
  }
}
