package io.gridcase.registry;

/** The unit a grid is based on (ZJ-9-1): which units fit depends on the type of the grid. */
public enum GridBasis {
  RESIDENTIAL_COMPOUND("居民小区", GridType.COMPREHENSIVE_URBAN),
  BUILDING("楼栋", GridType.COMPREHENSIVE_URBAN),
  STREET_BLOCK("路街", GridType.COMPREHENSIVE_URBAN),
  NATURAL_VILLAGE("自然村落", GridType.COMPREHENSIVE_RURAL),
  VILLAGERS_GROUP("村民小组", GridType.COMPREHENSIVE_RURAL),
  HOUSEHOLDS("一定数量住户", GridType.COMPREHENSIVE_RURAL),
  ADMINISTRATIVE_CENTRE("行政中心", GridType.EXCLUSIVE),
  PARK("园区", GridType.EXCLUSIVE),
  ENTERPRISE("企业", GridType.EXCLUSIVE),
  INSTITUTION("事业单位", GridType.EXCLUSIVE),
  SCHOOL("学校", GridType.EXCLUSIVE),
  HOSPITAL("医院", GridType.EXCLUSIVE),
  MARKET("商圈市场", GridType.EXCLUSIVE),
  OFFICE_BUILDING("商务楼宇", GridType.EXCLUSIVE),
  SCENIC_AREA("景区", GridType.EXCLUSIVE),
  OTHER_AREA("其他特定管理区域", GridType.EXCLUSIVE);

  private final String label;
  private final GridType type;

  GridBasis(String label, GridType type) {
    this.label = label;
    this.type = type;
  }

  /** The unit in Chinese. */
  public String label() {
    return label;
  }

  /** Whether a grid of this type may be based on this unit. */
  public boolean fits(GridType gridType) {
    return type == gridType;
  }
}
