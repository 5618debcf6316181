/**
 * Changes of the matter list: what may be applied for by whom, what stands against it, and putting
 * an approved change in force.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "registry",
      "access",
      "audit",
      "attachment",
      "casefile",
      "matterlist",
      "approval"
    })
package io.gridcase.listchange;

import org.springframework.modulith.ApplicationModule;
