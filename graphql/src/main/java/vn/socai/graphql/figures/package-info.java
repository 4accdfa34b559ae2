/**
 * Figures in the schema: roll-ups, breakdowns, time series, coverage.
 *
 * <p>Boundary: translates; the tally counts.
 */
@NullMarked
package vn.socai.graphql.figures;

import org.jspecify.annotations.NullMarked;
