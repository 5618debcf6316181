package io.gridcase.matter;

/** The five phases of the closed loop, as every case shows them (ZJ-31). */
public enum Phase {
  /** 源头发现. */
  DISCOVERY,
  /** 采集建档. */
  FILING,
  /** 分流交办. */
  DISPATCH,
  /** 检查督促. */
  SUPERVISION,
  /** 结果反馈. */
  FEEDBACK;

  static Phase of(MatterState state) {
    return switch (state) {
      case REPORTED -> DISCOVERY;
      case REGISTERED -> FILING;
      case REPORTED_UP, RETURNED, DISPATCHING -> DISPATCH;
      case AGENCY_HANDLING, WITH_DEPARTMENTS, HANDLED -> SUPERVISION;
      case ATTACHED, CONCLUDED, ANSWERED, ARCHIVED -> FEEDBACK;
    };
  }
}
