/**
 * Plans for campaigns, and the teams that were out, day by day.
 *
 * <p>Boundary: counts teams; visits and people are the tally's.
 */
@NullMarked
package vn.socai.view.campaign;

import org.jspecify.annotations.NullMarked;
