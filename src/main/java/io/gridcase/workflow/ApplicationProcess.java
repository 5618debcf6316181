package io.gridcase.workflow;

import io.gridcase.access.CurrentActor;
import io.gridcase.approval.Application;
import io.gridcase.approval.Applications.ApplicationOpened;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the procedure of an application, in the transaction that opened it. */
@Component
class ApplicationProcess {

  /** No application is of a category of matters; tables that ask for one hear this. */
  private static final String NO_CATEGORY = "OTHER";

  private final RuntimeService runtime;
  private final ProcessVersions versions;
  private final EngineIdentity identity;
  private final CurrentActor actors;

  ApplicationProcess(
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
  void on(ApplicationOpened opened) {
    Application application = opened.application();
    Map<String, Object> known = new HashMap<>(opened.facts());
    known.put(Variables.CITY.key(), application.city());
    known.put(Variables.MATTER_NUMBER.key(), application.number());
    known.put(Variables.APPLICANT.key(), String.valueOf(application.applicantId()));
    known.put(Variables.URGENT.key(), false);
    known.put(Variables.CATEGORY.key(), NO_CATEGORY);
    String procedure = versions.newest(application.kind().procedure(), application.city());
    identity.as(
        actors.get(),
        () -> runtime.startProcessInstanceById(procedure, application.number(), known));
  }
}
