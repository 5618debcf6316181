/** What a form reads beside the answer, and the server checks it against. */
package io.gridcase.tasklist.context;
