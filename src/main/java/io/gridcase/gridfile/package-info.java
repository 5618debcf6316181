/**
 * The file of a grid (网格档案): who serves in it in what post, grade, team and capacity, who
 * volunteers there, what its council resolved; and the changes its agencies make to that.
 */
@ApplicationModule(
    allowedDependencies = {"kernel", "registry", "personnel", "access", "officers", "appointment"})
package io.gridcase.gridfile;

import org.springframework.modulith.ApplicationModule;
