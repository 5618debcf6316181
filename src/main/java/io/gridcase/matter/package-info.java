/** The Matter aggregate: intake, dispatch, handling, verification, feedback, archive. */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "registry",
      "personnel",
      "access",
      "matterlist",
      "deadline",
      "audit",
      "attachment",
      "casefile",
      "gridchange"
    })
package io.gridcase.matter;

import org.springframework.modulith.ApplicationModule;
