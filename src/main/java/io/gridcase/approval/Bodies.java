package io.gridcase.approval;

/**
 * The organisations an application passes.
 *
 * @param reviewer the agency that looks at it first, or that organises what it brings; null before
 *     it is routed, and where there is none
 * @param approver the body that decides; null where nobody has to
 * @param filer who takes it on file; null where nobody does
 */
public record Bodies(Long reviewer, Long approver, Long filer) {}
