package io.gridcase.listchange;

/**
 * What an applicant wrote and declared.
 *
 * @param guarantees null for a withdrawal
 * @param nature null for a withdrawal
 */
record Content(String reason, Guarantees guarantees, Nature nature) {}
