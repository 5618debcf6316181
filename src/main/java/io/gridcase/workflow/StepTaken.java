package io.gridcase.workflow;

/** Somebody holds the step now; {@code username} is null when it was released. */
public record StepTaken(String taskRef, String username) {}
