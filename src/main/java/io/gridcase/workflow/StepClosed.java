package io.gridcase.workflow;

/** The step was completed. */
public record StepClosed(String taskRef) {}
