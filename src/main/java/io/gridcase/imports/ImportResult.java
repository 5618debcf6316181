package io.gridcase.imports;

/**
 * What an import came to.
 *
 * @param kind what the file held
 * @param rows rows or features read
 * @param created entries whose key was new
 * @param updated entries whose key was known
 */
record ImportResult(ImportKind kind, int rows, int created, int updated) {}
