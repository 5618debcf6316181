package io.gridcase.workflow;

import io.gridcase.access.CurrentActor;
import io.gridcase.matter.MatterEvents.MatterReported;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what happened to cases and moves their process, in the same transaction. */
@Component
class MatterProcess {

  static final String KEY = "matter";

  private final RuntimeService runtime;
  private final ProcessVersions versions;
  private final EngineIdentity identity;
  private final CurrentActor actors;

  MatterProcess(
      RuntimeService runtime,
      ProcessVersions versions,
      EngineIdentity identity,
      CurrentActor actors) {
    this.runtime = runtime;
    this.versions = versions;
    this.identity = identity;
    this.actors = actors;
  }

  @EventListener
  void on(MatterReported reported) {
    Runnable start =
        () ->
            runtime
                .createMessageCorrelation(Messages.startOf(reported.source()))
                .processDefinitionId(versions.newest(KEY, reported.city()))
                .processInstanceBusinessKey(reported.matterNumber())
                .setVariables(
                    Map.of(
                        Variables.CITY.key(), reported.city(),
                        Variables.MATTER_NUMBER.key(), reported.matterNumber(),
                        Variables.SOURCE.key(), reported.source().name()))
                .correlateStartMessage();
    // a resident reports without an account
    actors
        .find()
        .ifPresentOrElse(
            actor -> identity.as(actor, start), () -> identity.asNobody(reported.city(), start));
  }

  /** Wakes a duplicate that waits for its first case. */
  void firstCaseAnswered(String follower) {
    runtime
        .createMessageCorrelation(Messages.FIRST_CASE_ANSWERED)
        .processInstanceBusinessKey(follower)
        .correlate();
  }
}
