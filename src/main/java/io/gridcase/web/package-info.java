/** Problem details, the API description, delivery of the pages. */
@ApplicationModule(allowedDependencies = {"kernel", "access"})
package io.gridcase.web;

import org.springframework.modulith.ApplicationModule;
