/** What is on the matter list: types, versions in force, the gate every case passes. */
@ApplicationModule(allowedDependencies = {"kernel", "registry", "access"})
package io.gridcase.matterlist;

import org.springframework.modulith.ApplicationModule;
