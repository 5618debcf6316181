/** The seam to the engine: start, correlate, thin delegates, typed variables, deployment. */
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
      "matter",
      "approval"
    })
package io.gridcase.workflow;

import org.springframework.modulith.ApplicationModule;
