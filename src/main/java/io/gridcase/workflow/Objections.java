package io.gridcase.workflow;

import io.gridcase.approval.Objection;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;

/** Turns the grounds a table has against an application into one variable. */
public class Objections {

  /** The rows of the table as text, in the order of its rules; empty when none was hit. */
  public String encode(DmnDecisionResult table) {
    return Objection.text(
        table.getResultList().stream()
            .map(
                row ->
                    new Objection(
                        (String) row.get("reason"), Grounds.list((String) row.get("article"))))
            .toList());
  }
}
