/** The record: what happened to a case, by whom, and which attempts were refused. */
@ApplicationModule(allowedDependencies = {"kernel", "registry", "access"})
package io.gridcase.audit;

import org.springframework.modulith.ApplicationModule;
