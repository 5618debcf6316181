package io.gridcase.tasklist;

import io.gridcase.kernel.Refusal;
import io.gridcase.matter.Cases;
import io.gridcase.matter.Matter;
import io.gridcase.tasklist.context.Around;
import io.gridcase.tasklist.context.ClosedWays;
import io.gridcase.tasklist.context.TaskContexts;
import io.gridcase.tasklist.form.Accepted;
import io.gridcase.tasklist.form.FormContract;
import io.gridcase.tasklist.form.FormContracts;
import io.gridcase.workflow.EngineSteps;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form of a task in the version its case runs in, with the context it is filled in. */
@Component
class TaskForms {

  /** A form with everything it reads. */
  record Offer(FormContract form, Map<String, Object> context, Around around) {

    Matter matter() {
      return around.matter();
    }
  }

  private final EngineSteps engine;
  private final FormContracts contracts;
  private final TaskContexts contexts;
  private final ClosedWays ways;
  private final Cases matters;

  TaskForms(
      EngineSteps engine,
      FormContracts contracts,
      TaskContexts contexts,
      ClosedWays ways,
      Cases matters) {
    this.engine = engine;
    this.contracts = contracts;
    this.contexts = contexts;
    this.ways = ways;
    this.matters = matters;
  }

  /** What somebody doing the step is offered, or was. */
  Offer of(Step step) {
    FormContract form = contracts.of(engine.formSchema(step.modelRef(), step.formKey()));
    Matter matter = step.ofMatter() ? matters.get(step.matterNumber()) : null;
    var around = new Around(step.matterNumber(), matter, step.stepKey(), step.departmentId());
    return new Offer(form, contexts.of(around, form), around);
  }

  /**
   * Checks an answer against what was offered.
   *
   * @throws Refusal {@code form-invalid} with every problem; for an outcome that the case does not
   *     allow where it stands, the refusal that says why
   */
  Accepted check(Offer offer, Map<String, Object> data, Instant now) {
    Object outcome = data.get("outcome");
    if (offer.context().get("closedWays") instanceof List<?> closed && closed.contains(outcome)) {
      ways.why(offer.around(), outcome)
          .ifPresent(
              why -> {
                throw why;
              });
    }
    return offer.form().check(data, offer.context(), now);
  }
}
