/** Calendars and clocks: when a step is due, counted in running or working time. */
@ApplicationModule(allowedDependencies = {"kernel", "registry", "access"})
package io.gridcase.deadline;

import org.springframework.modulith.ApplicationModule;
