/**
 * Tiered access to data (数据分级准入): who asked for a higher tier, what for, who granted it until when.
 */
@ApplicationModule(
    allowedDependencies = {"kernel", "registry", "access", "audit", "casefile", "approval"})
package io.gridcase.dataaccess;

import org.springframework.modulith.ApplicationModule;
