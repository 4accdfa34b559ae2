/**
 * Evaluations: opening, sheets of figures, scores, grades.
 *
 * <p>Boundary: speaks the schema; figures are a view's and points are the users'.
 */
@NullMarked
package vn.socai.graphql.evaluation;

import org.jspecify.annotations.NullMarked;
