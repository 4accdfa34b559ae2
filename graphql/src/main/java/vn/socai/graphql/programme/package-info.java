/**
 * Programmes in the schema.
 *
 * <p>Boundary: translates; judging is the domain's.
 */
@NullMarked
package vn.socai.graphql.programme;

import org.jspecify.annotations.NullMarked;
