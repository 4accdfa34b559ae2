/**
 * Figures per unit, day by day, and their sums under the tree of a chosen day.
 *
 * <p>Boundary: counts and adds; which programme judged what stands elsewhere, and no person is named here.
 */
@NullMarked
package vn.socai.view.tally;

import org.jspecify.annotations.NullMarked;
