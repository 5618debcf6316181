/**
 * Patrol and visits: which grid is due by its city's plan, check-ins with place and time, listed
 * households and the visits to them; a finding opens a matter.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "registry",
      "personnel",
      "access",
      "audit",
      "attachment",
      "officers",
      "matter",
      "gridchange",
      "gridchange :: shape"
    })
package io.gridcase.patrol;

import org.springframework.modulith.ApplicationModule;
