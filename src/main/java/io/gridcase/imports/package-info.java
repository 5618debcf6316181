/**
 * Takes the register of a real city in from files: organisations, people, posts, grids, polygons. A
 * file is checked as a whole and taken in as a whole.
 */
@ApplicationModule(allowedDependencies = {"kernel", "registry", "personnel", "access"})
package io.gridcase.imports;

import org.springframework.modulith.ApplicationModule;
