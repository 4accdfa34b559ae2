/**
 * The demonstration: invented teams, members and visits on the real map, sent in through the product's own door.
 *
 * <p>Boundary: apart from the product, which works without it; writes nothing but commands, reads nothing but views, and everything it
 * invents is marked or of a form that no real person, telephone or village has.
 */
@NullMarked
package vn.socai.demo;

import org.jspecify.annotations.NullMarked;
