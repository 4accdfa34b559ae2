/**
 * Targets in the schema.
 *
 * <p>Boundary: translates; the scoreboard compares and the domain decides.
 */
@NullMarked
package vn.socai.graphql.target;

import org.jspecify.annotations.NullMarked;
