/** A form as a contract: what a {@code .form} file asks for, and whether an answer keeps to it. */
package io.gridcase.tasklist.form;
