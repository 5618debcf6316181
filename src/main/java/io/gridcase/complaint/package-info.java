/**
 * Complaints about officers (LZ-12): made by anybody, heard by the agency of the town and never by
 * whom they are about, answered within the city's limit.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "registry",
      "personnel",
      "access",
      "audit",
      "deadline",
      "matter"
    })
package io.gridcase.complaint;

import org.springframework.modulith.ApplicationModule;
