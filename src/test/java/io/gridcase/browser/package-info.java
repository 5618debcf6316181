/** The pages in a real browser: whole stories of the five cities, and what a page owes a person. */
package io.gridcase.browser;
