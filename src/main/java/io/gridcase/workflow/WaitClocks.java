package io.gridcase.workflow;

import io.gridcase.deadline.Clocks;
import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** The clocks of waits that are no task of anybody: they run as those of tasks do. */
@Component
class WaitClocks {

  private static final String FIRST_CASE = "FIRST_CASE";

  private final StepLimits limits;
  private final Clocks clocks;
  private final Clock clock;

  WaitClocks(StepLimits limits, Clocks clocks, Clock clock) {
    this.limits = limits;
    this.clocks = clocks;
    this.clock = clock;
  }

  /** A duplicate begins to wait for its first case. */
  void waitsForFirstCase(DelegateExecution execution) {
    limits.start(execution, ref(execution), List.of(FIRST_CASE), clock.instant());
  }

  /** The wait is over, if there was one. */
  void firstCaseEnded(DelegateExecution execution) {
    clocks.stop(ref(execution), clock.instant());
  }

  private static String ref(DelegateExecution execution) {
    return "wait " + execution.getProcessInstanceId();
  }
}
