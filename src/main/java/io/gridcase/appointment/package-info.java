/**
 * Who comes to serve in the grids and who leaves: appointments chosen directly or by an open
 * recruitment, and exits, each as an application with what it says and what it brings about.
 */
@ApplicationModule(
    allowedDependencies = {
      "kernel",
      "registry",
      "personnel",
      "access",
      "audit",
      "attachment",
      "casefile",
      "approval",
      "officers",
      "gridchange"
    })
package io.gridcase.appointment;

import org.springframework.modulith.ApplicationModule;
