/** Geometry of grids in metres: cutting, joining, and whether parts cover a whole exactly. */
@NamedInterface("shape")
package io.gridcase.gridchange.shape;

import org.springframework.modulith.NamedInterface;
