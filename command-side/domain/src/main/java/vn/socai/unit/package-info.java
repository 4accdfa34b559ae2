/**
 * The map: administrative units and villages over time, and the resolutions that change them.
 *
 * <p>Boundary: decides reorganisations and the village register; every noun may ask {@link vn.socai.unit.Units} what is in force.
 */
@NullMarked
package vn.socai.unit;

import org.jspecify.annotations.NullMarked;
