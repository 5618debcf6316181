/** The few words every capability shares: levels, refusals, case events, encrypted columns. */
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {})
package io.gridcase.kernel;

import org.springframework.modulith.ApplicationModule;
