package io.gridcase.approval;

/**
 * The organisations an application passes.
 *
 * @param reviewer the agency that looks at it first; null before it is routed
 * @param approver the body that decides
 * @param filer who takes it on file; null where nobody does
 */
public record Bodies(Long reviewer, Long approver, Long filer) {}
