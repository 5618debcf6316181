/**
 * Applications and their approval: who applied, which bodies review, approve and file, where it
 * stands. What an application is about, and what carrying it out changes, its {@link
 * io.gridcase.approval.ApplicationSubject subject} knows.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "registry",
      "access",
      "audit",
      "attachment",
      "casefile",
      "personnel"
    })
package io.gridcase.approval;

import org.springframework.modulith.ApplicationModule;
