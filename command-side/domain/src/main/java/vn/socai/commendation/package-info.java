/**
 * Commendation from proposal to decision and revocation, and the selection of outstanding members.
 *
 * <p>Boundary: decides on one commendation, or one locality's selection, at a time.
 */
@NullMarked
package vn.socai.commendation;

import org.jspecify.annotations.NullMarked;
