/**
 * Evaluations: what was opened, the sheets of figures, and what was scored on them.
 *
 * <p>Boundary: counts figures from the ledger and gives no points; a figure that nobody can count is missing, never 0.
 */
@NullMarked
package vn.socai.view.evaluation;

import org.jspecify.annotations.NullMarked;
