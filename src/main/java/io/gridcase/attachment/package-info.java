/** Files people attach: photos and documents, checked by content, kept once by digest. */
@ApplicationModule(allowedDependencies = {"kernel", "registry", "access"})
package io.gridcase.attachment;

import org.springframework.modulith.ApplicationModule;
