/** The inbox: tasks to do and to take, forms, drafts, completion. */
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
      "workflow",
      "officers"
    })
package io.gridcase.tasklist;

import org.springframework.modulith.ApplicationModule;
