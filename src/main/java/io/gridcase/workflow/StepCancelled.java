package io.gridcase.workflow;

/** The step ended without being completed, because the case moved past it. */
public record StepCancelled(String taskRef) {}
