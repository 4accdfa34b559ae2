/**
 * Training sessions and who was at them.
 *
 * <p>Boundary: decides on one session; coverage is a view.
 */
@NullMarked
package vn.socai.training;

import org.jspecify.annotations.NullMarked;
