/**
 * Teams in the schema.
 *
 * <p>Boundary: translates; the roster answers and the domain decides.
 */
@NullMarked
package vn.socai.graphql.team;

import org.jspecify.annotations.NullMarked;
