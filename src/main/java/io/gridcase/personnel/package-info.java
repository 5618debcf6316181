/**
 * People, the positions they hold in organisations, the posts they hold in grids and their grades,
 * the teams they serve in, volunteers, and what grid councils resolved.
 */
@ApplicationModule(allowedDependencies = {"kernel", "registry"})
package io.gridcase.personnel;

import org.springframework.modulith.ApplicationModule;
