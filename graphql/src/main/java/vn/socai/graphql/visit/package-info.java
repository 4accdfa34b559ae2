/**
 * Visits in the schema.
 *
 * <p>Boundary: translates; the domain decides.
 */
@NullMarked
package vn.socai.graphql.visit;

import org.jspecify.annotations.NullMarked;
