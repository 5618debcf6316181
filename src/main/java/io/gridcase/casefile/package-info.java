/**
 * What every case is, whatever its procedure: who keeps it, who sees it, what lists show of it,
 * what was submitted in it and how its course is told.
 */
@ApplicationModule(allowedDependencies = {"kernel", "registry", "access", "audit", "attachment"})
package io.gridcase.casefile;

import org.springframework.modulith.ApplicationModule;
