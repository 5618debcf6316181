/**
 * Security incidents (LZ-23): taken down by the security administrator, with what was done at once
 * to accounts, until they are contained and resolved; the auditor reads them.
 */
@ApplicationModule(allowedDependencies = {"kernel", "registry", "access"})
package io.gridcase.incident;

import org.springframework.modulith.ApplicationModule;
