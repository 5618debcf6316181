package io.gridcase.tasklist.form;

/**
 * What a component is called.
 *
 * @param zh as written in the form
 * @param en its custom property {@code en}; {@code null} when there is none
 */
record Label(String zh, String en) {}
