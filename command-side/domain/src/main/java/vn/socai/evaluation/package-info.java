/**
 * Evaluation of communes and their heads: criteria with weights that somebody says, self-score, review, grade.
 *
 * <p>Boundary: keeps what was scored on which sheet; the figures of a sheet are a view.
 */
@NullMarked
package vn.socai.evaluation;

import org.jspecify.annotations.NullMarked;
