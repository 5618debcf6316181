/** People, the positions they hold in organisations and the posts they hold in grids. */
@ApplicationModule(allowedDependencies = {"kernel", "registry"})
package io.gridcase.personnel;

import org.springframework.modulith.ApplicationModule;
