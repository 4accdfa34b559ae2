/**
 * Difficulties that teams and offices meet: raised, passed on along the route of a programme, answered, closed.
 *
 * <p>Boundary: decides on one difficulty at a time; knows the map and the programmes through their ports.
 */
@NullMarked
package vn.socai.difficulty;

import org.jspecify.annotations.NullMarked;
