/**
 * Changes of grids: drafts with polygons, their checks, the preview, and carrying them out in one
 * transaction with codes, lineage, posts, open cases and micro-grids.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "registry",
      "personnel",
      "officers",
      "access",
      "matterlist",
      "audit",
      "casefile",
      "approval"
    })
package io.gridcase.gridchange;

import org.springframework.modulith.ApplicationModule;
