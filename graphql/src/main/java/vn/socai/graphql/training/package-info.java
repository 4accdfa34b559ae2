/**
 * Training in the schema.
 *
 * <p>Boundary: translates; the domain decides and the views count.
 */
@NullMarked
package vn.socai.graphql.training;

import org.jspecify.annotations.NullMarked;
