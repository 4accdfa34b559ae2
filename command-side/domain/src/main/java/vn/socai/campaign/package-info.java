/**
 * What teams do for a campaign, and how it ends in a unit.
 *
 * <p>Boundary: the campaign itself is a rule of a programme; who was out on a day follows from visits.
 */
@NullMarked
package vn.socai.campaign;

import org.jspecify.annotations.NullMarked;
