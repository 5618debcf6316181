/**
 * Who may serve in a grid and what becomes of them there: eligibility, training, posts that wait
 * for their conditions, discipline, leaving, teams, and the figures over all of it.
 */
@ApplicationModule(
    allowedDependencies = {"kernel", "registry", "personnel", "access", "audit", "attachment"})
package io.gridcase.officers;

import org.springframework.modulith.ApplicationModule;
