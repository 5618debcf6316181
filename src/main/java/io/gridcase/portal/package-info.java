/**
 * What the public sees and tells without signing in: the notice of a grid, the matter list, whether
 * an officer serves, open recruitments, reports and suggestions followed by a code.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "registry",
      "personnel",
      "access",
      "audit",
      "matterlist",
      "casefile",
      "matter",
      "complaint",
      "appointment"
    })
package io.gridcase.portal;

import org.springframework.modulith.ApplicationModule;
