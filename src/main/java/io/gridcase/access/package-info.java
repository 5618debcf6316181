/** Who acts: accounts, roles, the city and organisation they stand in, tokens, data tiers. */
@ApplicationModule(allowedDependencies = {"kernel", "registry", "personnel"})
package io.gridcase.access;

import org.springframework.modulith.ApplicationModule;
