/**
 * Sample people, grids and accounts of the five cities, made by a seeded generator and marked as
 * sample.
 */
@ApplicationModule(
    allowedDependencies = {"kernel", "registry", "personnel", "access", "matterlist", "patrol"})
package io.gridcase.sample;

import org.springframework.modulith.ApplicationModule;
