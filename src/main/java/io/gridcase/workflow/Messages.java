package io.gridcase.workflow;

import io.gridcase.matter.MatterSource;

/** The messages the models wait for. */
final class Messages {

  static final String OFFICER_REPORT = "OFFICER_REPORT";
  static final String RESIDENT_REPORT = "RESIDENT_REPORT";
  static final String AGENCY_LEAD = "AGENCY_LEAD";
  static final String AGENCY_INSTRUCTION = "AGENCY_INSTRUCTION";
  static final String SYSTEM_REPORT = "SYSTEM_REPORT";
  static final String FIRST_CASE_ANSWERED = "FIRST_CASE_ANSWERED";

  private Messages() {}

  /** The message that starts a case from this source. */
  static String startOf(MatterSource source) {
    return switch (source) {
      case OFFICER -> OFFICER_REPORT;
      case RESIDENT -> RESIDENT_REPORT;
      case AGENCY_LEAD -> AGENCY_LEAD;
      case AGENCY_INSTRUCTION -> AGENCY_INSTRUCTION;
      case SYSTEM -> SYSTEM_REPORT;
    };
  }
}
