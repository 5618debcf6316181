package io.gridcase.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The diagram of a case marks the arrows it went along, and no other between visited elements. */
class DiagramStoriesTest extends ServerStory {

  @Test
  void aDispatchedCaseDidNotGoStraightToADepartment() {
    Town town = town("zj");
    String number = dispatched(town);
    assertThat(flows(town, number, 0))
        .containsExactly(
            "flow_officerReport_to_source",
            "flow_source_to_register",
            "flow_register_to_urgent",
            "flow_urgent_to_firstHandling",
            "flow_firstHandling_to_firstHandling",
            "flow_firstHandling_to_reportUp",
            "flow_reportUp_to_firstReceiver",
            "flow_firstReceiver_to_receive",
            "flow_receive_to_receiver",
            "flow_receiver_to_accept",
            "flow_accept_to_acceptance",
            "flow_acceptance_to_openDispatch",
            "flow_openDispatch_to_routing",
            "flow_routing_to_direct",
            "flow_direct_to_dispatch",
            "flow_dispatch_to_dispatched",
            "flow_dispatched_to_planDispatch",
            "flow_planDispatch_to_coordination",
            "flow_coordination_to_coordination",
            "flow_coordination_to_designateLead",
            "flow_designateLead_to_dispatch",
            "flow_dispatch_to_departments");
  }

  @Test
  void anUrgentOneGoesTwoWaysAtOnce() {
    Town town = town("zj");
    String number = reported(town, true);
    town.as("officer").does(number, "task_continueOnSite", Map.of("note", "已拉警戒线"));
    assertThat(flows(town, number, 0))
        .contains(
            "flow_urgent_to_urgentFork",
            "flow_urgentFork_to_continueOnSite",
            "flow_continueOnSite_to_onSiteRecorded",
            "flow_urgentFork_to_reportUpUrgent",
            "flow_reportUpUrgent_to_firstReceiver",
            "flow_receiver_to_accept")
        .doesNotContain("flow_urgent_to_firstHandling", "flow_reportUp_to_firstReceiver");
  }

  @Test
  void whatCameBackFromDispatchWentThatWayOnly() {
    Town town = town("zj");
    String number = reported(town, false);
    reportsUp(town, number);
    accepts(town, "town.dispatcher", number);
    town.as("town.dispatcher")
        .does(number, "task_dispatch", Map.of("outcome", "BACK", "reason", "应由上级受理"));
    accepts(town, "town.dispatcher", number);
    assertThat(flows(town, number, 0))
        .containsOnlyOnce("flow_openDispatch_to_routing", "flow_dispatched_to_withdrawDispatch")
        .contains("flow_withdrawDispatch_to_accept")
        .doesNotContain("flow_dispatched_to_planDispatch", "flow_receiver_to_routing");
  }

  @Test
  void whatIsDoneAgainGoesThroughTheWholeWayAndEachDepartmentThroughItsOwn() {
    Town town = town("zj");
    String number = dispatched(town);
    handles(town, "urban", number);
    handles(town, "police", number);
    consolidates(town, "urban.handler", number);
    assertThat(flows(town, number, 0))
        .contains("flow_departments_to_reviewDepartments", "flow_departments_to_consolidate")
        .doesNotContain(
            "flow_departments_to_accept",
            "flow_departments_to_nameLead",
            "flow_departments_to_completeSingle",
            "flow_nameLead_to_consolidate");
    assertThat(flows(town, number, 1))
        .isNotEmpty()
        .doesNotContain("flow_kind_to_rework", "flow_signed_to_refuse");
    failsVerification(town, number);
    assertThat(flows(town, number, 0))
        .contains("flow_verified_to_failVerification", "flow_reworkLimit_to_rework")
        .doesNotContain(
            "flow_verified_to_passVerification",
            "flow_verification_to_passVerification",
            "flow_reworkLimit_to_headDecides");
    town.as("urban.handler").does(number, "task_rework", result(town, "urban"));
    verifies(town, number);
    assertThat(flows(town, number, 0))
        .contains("flow_reworkDone_to_verification", "flow_verified_to_passVerification")
        .doesNotContain("flow_rework_to_orderAgencyRework", "flow_receiver_to_routing")
        .doesNotHaveDuplicates();
  }

  /** With two departments, the first one leading. */
  private String dispatched(Town town) {
    String number = reported(town, false);
    reportsUp(town, number);
    accepts(town, "town.dispatcher", number);
    List<String> both =
        List.of(town.organisation("urban.handler"), town.organisation("police.handler"));
    town.as("town.dispatcher")
        .does(
            number,
            "task_dispatch",
            Map.of(
                "outcome",
                "DISPATCH",
                "departments",
                both,
                "lead",
                both.get(0),
                "changeReason",
                "按职责确定"));
    return number;
  }

  private static List<String> flows(Town town, String number, int model) {
    JsonNode models =
        town.as("officer").get("/api/matters/" + number + "/diagram").ok().body().path("models");
    List<String> flows = new ArrayList<>();
    models.get(model).path("flows").forEach(flow -> flows.add(flow.asText()));
    return flows;
  }
}
