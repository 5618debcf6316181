package io.gridcase.matter;

import io.gridcase.casefile.Telling;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the course of a matter is told. */
final class MatterTelling {

  static final Telling TELLING =
      new Telling(
          Map.ofEntries(
              Map.entry("MatterResolvedOnSpot", List.of("task_firstHandling")),
              Map.entry("MatterReportedUp", List.of("task_firstHandling")),
              Map.entry("MatterReturned", List.of("task_accept")),
              Map.entry("MatterAccepted", List.of("task_accept")),
              Map.entry("MatterAssignedDown", List.of("task_accept")),
              Map.entry("MatterEscalated", List.of("task_accept")),
              Map.entry("MatterDeclined", List.of("task_accept")),
              Map.entry("MatterAttached", List.of("task_accept")),
              Map.entry("FactsSupplied", List.of("task_supplement")),
              Map.entry(
                  "AgencyResultRecorded", List.of("task_agencyHandling", "task_agencyRework")),
              Map.entry("AgencyHandedBack", List.of("task_agencyHandling", "task_agencyRework")),
              Map.entry("DispatchPlanned", List.of("task_dispatch")),
              Map.entry("DispatchWithdrawn", List.of("task_dispatch")),
              Map.entry(
                  "DispatchCoordinated",
                  List.of(
                      "task_governmentCoordination",
                      "task_jointMeeting",
                      "task_stuckGovernment",
                      "task_stuckMeeting",
                      "task_stuckLead")),
              Map.entry("MatterStuck", List.of("task_handle", "task_rework")),
              Map.entry("LeadDesignated", List.of("task_nameLead")),
              Map.entry("DepartmentSigned", List.of("task_sign")),
              Map.entry("DepartmentRefused", List.of("task_sign")),
              Map.entry("RefusalResolved", List.of("task_resolveRefusal", "task_ruleOnRefusal")),
              Map.entry("HandlerNamed", List.of("task_nameHandler")),
              Map.entry("ProgressRecorded", List.of(Progress.KEY)),
              Map.entry("InstructorAdvised", List.of(InstructorAdvice.KEY)),
              Map.entry("DepartmentHandled", List.of("task_handle", "task_rework")),
              Map.entry("ResultConsolidated", List.of("task_consolidate")),
              Map.entry("ResultVerified", List.of("task_verifyOnSite", "task_verifyByCall")),
              Map.entry("VerificationFailed", List.of("task_verifyOnSite", "task_verifyByCall")),
              Map.entry("HeadDecided", List.of("task_headDecides")),
              Map.entry("FeedbackGiven", List.of("task_feedback"))),
          Set.of(
              "MatterReturned",
              "AgencyHandedBack",
              "DispatchWithdrawn",
              "DepartmentRefused",
              "VerificationFailed",
              "ReworkOrdered",
              "MatterDeclined"));

  private MatterTelling() {}
}
