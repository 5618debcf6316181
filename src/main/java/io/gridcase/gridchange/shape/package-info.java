/** Geometry of grids in metres: cutting, joining, and whether parts cover a whole exactly. */
package io.gridcase.gridchange.shape;
