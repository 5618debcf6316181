/**
 * Takes the register of a real city in from files: organisations, people, grids, posts and their
 * grades, polygons, teams and their members, volunteers, grid councils. A file is checked as a
 * whole and taken in as a whole.
 */
@ApplicationModule(allowedDependencies = {"kernel", "registry", "personnel", "access"})
package io.gridcase.imports;

import org.springframework.modulith.ApplicationModule;
