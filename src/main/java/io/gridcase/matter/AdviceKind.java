package io.gridcase.matter;

/** What a grid's instructor tells those who work on a case (ZJ-21, QZ-13). */
public enum AdviceKind {
  /** How it might be handled (意见建议). */
  ADVICE("意见建议", "Advice"),
  /** To go on with it (督促). */
  URGE("督促", "Urging");

  private final String label;
  private final String labelEn;

  AdviceKind(String label, String labelEn) {
    this.label = label;
    this.labelEn = labelEn;
  }

  String label() {
    return label;
  }

  String labelEn() {
    return labelEn;
  }
}
