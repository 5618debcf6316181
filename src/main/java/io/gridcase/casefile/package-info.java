/** What every case is, whatever its procedure: who keeps it, who sees it, what lists show of it. */
@ApplicationModule(allowedDependencies = {"kernel", "access", "attachment"})
package io.gridcase.casefile;

import org.springframework.modulith.ApplicationModule;
