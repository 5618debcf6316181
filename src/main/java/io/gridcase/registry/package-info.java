/** Places, organisations, grids and their codes: where things are and who is responsible there. */
@ApplicationModule(allowedDependencies = {"kernel"})
package io.gridcase.registry;

import org.springframework.modulith.ApplicationModule;
